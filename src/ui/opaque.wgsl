// The pixel of the picture that lies under this pixel of the node, as it is.
#import bevy_ui::ui_vertex_output::UiVertexOutput

@group(1) @binding(0) var picture: texture_2d<f32>;

@fragment
fn fragment(in: UiVertexOutput) -> @location(0) vec4<f32> {
    let size = textureDimensions(picture);
    let at = vec2<u32>(in.uv * vec2<f32>(size));
    return textureLoad(picture, min(at, size - 1u), 0);
}
