//! Hats: in which capacity somebody acts. A seat is one account, in one hat, on one file.

use serde::{Deserialize, Serialize};

/// The side a hat stands on. Sides never mix for one account and file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The person whose case it is.
    Own,
    /// The workplace.
    Work,
    /// The prevention service.
    Care,
    /// Invited to one case by the person.
    Guest,
    /// Runs the installation; never opens a file.
    Desk,
}

macro_rules! hats {
    ($($(#[$doc:meta])* $hat:ident = $name:literal, $side:ident;)*) => {
        /// The capacity in which an account acts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Hat { $($(#[$doc])* $hat,)* }

        impl Hat {
            /// Every hat, in the order of `access/matrix.csv`.
            pub const ALL: &'static [Self] = &[$(Self::$hat,)*];

            /// The name used in the matrix, the policies, the database and the message catalogues.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$hat => $name,)* }
            }

            /// The side this hat stands on.
            #[must_use]
            pub fn side(self) -> Side {
                match self { $(Self::$hat => Side::$side,)* }
            }

            /// Reads a name as written by [`Hat::name`].
            #[must_use]
            pub fn find_by_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$hat),)* _ => None }
            }
        }
    };
}

hats! {
    /// The person whose case it is.
    Employee = "employee", Own;
    /// Manager of the absent person (BE leidinggevende, NL leidinggevende).
    Manager = "manager", Work;
    /// Human resources, or the one narrow hat of a small firm.
    HumanResources = "human_resources", Work;
    /// NL casemanager: workplace side, whatever the name suggests.
    CaseManager = "case_manager", Work;
    /// BE arbeidsarts (PA-AA), NL bedrijfsarts.
    OccupationalPhysician = "occupational_physician", Care;
    /// Nurse of the prevention service.
    Nurse = "nurse", Care;
    /// Psychologist of the prevention service.
    Psychologist = "psychologist", Care;
    /// Ergonomist of the prevention service.
    Ergonomist = "ergonomist", Care;
    /// Reintegration coordinator of the prevention service.
    Coordinator = "coordinator", Care;
    /// Job coach or reintegration coach.
    Coach = "coach", Care;
    /// Somebody close whom the person chose.
    ClosePerson = "close_person", Guest;
    /// A peer.
    Buddy = "buddy", Guest;
    /// BE/NL vertrouwenspersoon.
    ConfidentialAdviser = "confidential_adviser", Guest;
    /// Treating doctor in the hospital.
    TreatingDoctor = "treating_doctor", Guest;
    /// General practitioner.
    GeneralPractitioner = "general_practitioner", Guest;
    /// BE adviserend arts of the sickness fund, NL UWV-verzekeringsarts.
    InsurancePhysician = "insurance_physician", Guest;
    /// Runs accounts, packs and templates.
    Administrator = "administrator", Desk;
    /// Sees suppressed aggregates only.
    Researcher = "researcher", Desk;
}

impl Hat {
    /// Whether signing in with this hat needs a second factor (employee, close person and buddy may choose).
    #[must_use]
    pub fn needs_second_factor(self) -> bool {
        !matches!(self, Self::Employee | Self::ClosePerson | Self::Buddy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hat_is_found_by_its_name() {
        for hat in Hat::ALL {
            assert_eq!(Hat::find_by_name(hat.name()), Some(*hat));
        }
    }
}
