//! Everything in `assets/` and `scenarios/` is built into the program: a new file there makes it build again.

fn main() {
    println!("cargo:rerun-if-changed=assets");
    println!("cargo:rerun-if-changed=scenarios");
}
