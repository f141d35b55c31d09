//! Nodes with a shader of their own.
//!
//! In: a component that is [`Painted`] on a node. Out: what Bevy needs to draw the node with that shader.

use std::hash::Hash;

use bevy::prelude::*;
use bevy::render::render_resource::AsBindGroup;
use bevy::ui_render::prelude::{MaterialNode, UiMaterial, UiMaterialPlugin};

/// Says with what its node is drawn. It is not changed in place: putting it again draws the node anew.
pub trait Painted: Component {
    /// What the graphics driver is given.
    type Material: UiMaterial;

    /// As this component says it.
    fn material(&self) -> Self::Material;

    /// Builds its shader into the program.
    fn embed(app: &mut App);
}

/// Draws all that is painted so.
pub fn paints<P: Painted>(app: &mut App)
where
    <P::Material as AsBindGroup>::Data: Clone + Eq + Hash,
{
    P::embed(app);
    app.add_plugins(UiMaterialPlugin::<P::Material>::default())
        .add_observer(paint::<P>);
}

fn paint<P: Painted>(
    put: On<Insert, P>,
    painted: Query<&P>,
    mut materials: ResMut<Assets<P::Material>>,
    mut commands: Commands,
) {
    if let Ok(painted) = painted.get(put.entity) {
        let material = materials.add(painted.material());
        commands.entity(put.entity).insert(MaterialNode(material));
    }
}
