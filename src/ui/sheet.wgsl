// A rectangle with round corners and an edge, both in one colour each. The edge is as wide everywhere as at the left, the corners are all
// as round as the first.
#import bevy_ui::ui_vertex_output::UiVertexOutput

struct Sheet {
    ground: vec4<f32>,
    edge: vec4<f32>,
}

@group(1) @binding(0) var<uniform> sheet: Sheet;

@fragment
fn fragment(in: UiVertexOutput) -> @location(0) vec4<f32> {
    let radius = in.border_radius.x;
    let width = in.border_widths.x;
    // The distance from the outline, in pixels; below zero inside.
    let corner = abs(in.uv - 0.5) * in.size - 0.5 * in.size + radius;
    let distance = length(max(corner, vec2(0.0))) + min(max(corner.x, corner.y), 0.0) - radius;
    let colour = mix(sheet.edge, sheet.ground, saturate(0.5 - distance - width));
    return vec4(colour.rgb, colour.a * saturate(0.5 - distance));
}
