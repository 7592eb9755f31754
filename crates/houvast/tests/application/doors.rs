//! Doors: links that open once, signing in, the second factor, hats.

mod hats;
mod links;
mod second_factor;
mod signing_in;
