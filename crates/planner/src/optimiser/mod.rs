//! The exact planner: hours week by week and day by day, at the least cost, by a walk from week to week.

mod ahead;
mod back;
mod behind;
mod calendar;
mod check;
mod conflict;
mod fault;
mod levels;
mod limit;
mod problem;
mod reading;
mod reasons;
mod season;
mod sets;
mod shape;
mod size;
mod slots;
mod solve;
mod stage;
mod table;
mod telling;
mod trace;
mod walk;

pub use check::{LARGEST_COST, MOST_DAY_UNITS, MOST_WEEK_UNITS, MOST_WEEKS};
pub use conflict::Conflict;
pub use fault::Fault;
pub use limit::Limit;
pub use problem::{BasePlan, Costs, Jobs, Problem, Slots, Start, Treatment, Weekly};
pub use reading::LONGEST_TEXT;
pub use reasons::{Binding, Course, Reason, Toward};
pub use size::TooLarge;
pub use solve::{NoPlan, Proposal, Solution, propose, solve, solve_without};
