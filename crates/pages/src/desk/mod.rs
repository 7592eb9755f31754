//! The administrator's desk: who of the staff may come in. No page here shows anything of a file.

pub mod compare_packs;
pub mod end;
pub mod invite;
pub mod staff;
