//! The workplace: for every long absence alike, what to do now, how to keep contact and which hours were agreed.
//! Nothing here knows of a case, of who recorded something, or of why somebody is absent.

pub mod absence;
pub mod absences;
pub mod adjustment;
pub mod adjustment_form;
pub mod adjustments;
pub mod agreed_contact;
pub mod agreed_hours;
pub mod choice;
pub mod contact;
pub mod contact_form;
pub mod dates;
pub mod duty_mails;
pub mod guide;
pub mod guide_list;
pub mod guide_sheet;
pub mod hours;
pub mod hours_chart;
pub mod hours_form;
pub mod new_adjustment;
pub mod offers;
pub mod recorder;
pub mod registered;
