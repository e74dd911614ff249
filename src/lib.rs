//! Talenttaal.
