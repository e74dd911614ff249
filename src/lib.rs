//! Talenttaal: one positive language for talents. Behaviour that irritates is read as a talent in overdrive; a pupil
//! decides what fits. The core is pure and tested natively; `ui` draws its `View`, `wasm` hands it to JavaScript.
//!
//! Imports run one way: `wasm` → `ui` → `view` → `interview` → `face` → `lens`, `concern` → `vocabulary`, with `locale`
//! beside them; a face holds the flows of its pack and opens an interview over one.

pub mod concern;
pub mod error;
pub mod face;
pub mod interview;
pub mod labels;
pub mod lens;
pub mod letters;
pub mod listed;
pub mod locale;
pub mod message;
pub mod order;
pub mod profile;
pub mod shape;
pub mod text;
pub mod value;
pub mod view;
pub mod vocabulary;

#[cfg(target_arch = "wasm32")]
mod ui;
#[cfg(target_arch = "wasm32")]
mod wasm;

/// The version of the engine and of the package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
