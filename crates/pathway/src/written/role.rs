//! Who acts, who receives, who reads.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// A part somebody plays in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The person whose absence it is.
    Employee,
    /// The employer: manager and human resources.
    Employer,
    /// The Dutch casemanager, on the workplace side.
    CaseManager,
    /// Arbeidsarts (BE), bedrijfsarts (NL).
    OccupationalPhysician,
    /// External prevention service (BE), arbodienst (NL).
    PreventionService,
    /// The nurse of the prevention service.
    Nurse,
    /// Arbeidsdeskundige (NL).
    LabourExpert,
    /// A company that looks for work with another employer (NL).
    ReintegrationCompany,
    /// UWV (NL).
    Uwv,
    /// Adviserend arts (BE).
    InsuranceDoctor,
    /// Sickness fund (BE).
    Mutuality,
    /// Terug Naar Werk-coördinator (BE).
    BackToWorkCoordinator,
    /// The doctor who treats.
    TreatingDoctor,
    /// The general practitioner.
    GeneralPractitioner,
    /// Controlearts (BE): sent by the employer, and never a seat here.
    ControlDoctor,
    /// Physician of the labour inspectorate (BE).
    Inspector,
    /// Committee for prevention and protection at work (BE).
    Committee,
    /// National Social Security Office, RSZ/ONSS (BE).
    Nsso,
    /// RIZIV/INAMI (BE).
    Nihdi,
    /// VDAB, Forem, Actiris, ADG (BE).
    RegionalEmploymentService,
    /// Belastingdienst (NL).
    TaxAuthority,
    /// A court.
    Court,
    /// Everybody in the step.
    Everyone,
}

impl Role {
    /// Its name in packs and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::Employer => "employer",
            Self::CaseManager => "case_manager",
            Self::OccupationalPhysician => "occupational_physician",
            Self::PreventionService => "prevention_service",
            Self::Nurse => "nurse",
            Self::LabourExpert => "labour_expert",
            Self::ReintegrationCompany => "reintegration_company",
            Self::Uwv => "uwv",
            Self::InsuranceDoctor => "insurance_doctor",
            Self::Mutuality => "mutuality",
            Self::BackToWorkCoordinator => "back_to_work_coordinator",
            Self::TreatingDoctor => "treating_doctor",
            Self::GeneralPractitioner => "general_practitioner",
            Self::ControlDoctor => "control_doctor",
            Self::Inspector => "inspector",
            Self::Committee => "committee",
            Self::Nsso => "nsso",
            Self::Nihdi => "nihdi",
            Self::RegionalEmploymentService => "regional_employment_service",
            Self::TaxAuthority => "tax_authority",
            Self::Court => "court",
            Self::Everyone => "everyone",
        }
    }
}

/// For whom a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The person.
    Employee,
    /// Manager and human resources.
    Employer,
    /// The occupational physician and the circle around.
    OccupationalPhysician,
}

impl Reader {
    /// All, the person first.
    pub const ALL: [Self; 3] = [Self::Employee, Self::Employer, Self::OccupationalPhysician];

    /// The parts this reader plays.
    #[must_use]
    pub fn roles(self) -> &'static [Role] {
        match self {
            Self::Employee => &[Role::Employee, Role::Everyone],
            Self::Employer => &[Role::Employer, Role::CaseManager, Role::Everyone],
            Self::OccupationalPhysician => {
                &[Role::OccupationalPhysician, Role::PreventionService, Role::Nurse, Role::Everyone]
            }
        }
    }
}

/// One thing or several, as packs write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OneOrMany<T> {
    /// Written without a list.
    One(T),
    /// Written as a list.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// As a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

// Read by hand and not as an untagged enum, so that a fault inside still says at which key it lies.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("one or a list")
    }

    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Self::Value, E> {
        T::deserialize(StrDeserializer::new(word)).map(OneOrMany::One)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(OneOrMany::One)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(OneOrMany::Many)
    }
}
