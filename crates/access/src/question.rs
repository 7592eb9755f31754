//! One question to Cedar: may this seat do this in this compartment of this file, perhaps under this share?

use std::collections::{HashMap, HashSet};
use std::str::FromStr;

use cedar_policy::{Context, Decision, Entity, EntityId, EntityTypeName, EntityUid, Request, RestrictedExpression};
use houvast_casework::class::{Class, Compartment};
use houvast_casework::hat::Side;
use houvast_casework::ids::OrganisationId;
use jiff::Timestamp;

use crate::alert::Alert;
use crate::matrix::Shown;
use crate::policies::Policies;
use crate::seat::{FileFacts, SeatFacts, SeatFile, ShareFacts};
use crate::verb::{Job, Verb};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// To read facts of a class.
    Read(Class),
    /// To write by a verb in one compartment.
    Write(Verb, Compartment),
}

/// Where a verb is asked for that opens no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// An employer.
    Employer(OrganisationId),
    /// The installation itself.
    Installation,
}

/// Cedar's answer. Anything but a clean yes is a no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Allowed, and for reading how it is shown.
    Yes(Option<Shown>),
    /// Denied.
    No,
    /// Denied because the question could not be answered cleanly.
    Failed(Alert),
}

/// A question about one seat and one file.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// Who asks.
    pub seat: &'a SeatFacts,
    /// About which file.
    pub file: &'a FileFacts,
    /// What for.
    pub asked: Asked,
    /// Under which share, if under one.
    pub share: Option<&'a ShareFacts>,
    /// When.
    pub now: Timestamp,
}

impl Policies {
    /// Asks Cedar. A response with errors is a denial with an [`Alert`].
    #[must_use]
    pub fn ask(&self, question: &Question<'_>) -> Answer {
        let action = question.action();
        let Some(asked) = question.facts() else {
            return Answer::Failed(Alert::SeatDoesNotFit {
                hat: question.seat.hat.name(),
                file: question.seat.file.word(),
            });
        };
        self.answer(&action, asked)
    }

    /// Whether a job may run in a compartment; `None` is the installation itself, where no file is opened.
    #[must_use]
    pub fn may_run(&self, job: Job, compartment: Option<Compartment>, now: Timestamp) -> Answer {
        let seat = uid("ClockSeat", job.name());
        let kind = compartment.map_or("Installation", resource_type);
        let file = compartment.map_or_else(|| uid("Installation", "here"), |_| uid(kind, "asked"));
        let of_case = uid("Case", "asked");
        let mut entities = vec![
            entity(seat.clone(), [("job", of(uid("Job", job.name()))), ("since", moment(Timestamp::UNIX_EPOCH))]),
            entity(of_case.clone(), [("absences", RestrictedExpression::new_set([]))]),
        ];
        entities.push(match compartment {
            None => entity(file.clone(), []),
            Some(Compartment::Health | Compartment::Diary) => entity(file.clone(), [("case", of(of_case))]),
            Some(of_absence) => {
                let absence = ("absence", of(uid("Absence", "asked")));
                let discipline = of_absence.discipline().map(|hat| ("discipline", of(uid("Hat", hat.name()))));
                entity(file.clone(), [absence].into_iter().chain(discipline))
            }
        });
        self.answer(job.name(), Facts { principal: seat, resource: file, entities, now, share: None })
    }

    /// Whether a seat may use a verb that opens no file: at an employer, or at the installation itself.
    #[must_use]
    pub fn may_at(&self, seat: &SeatFacts, verb: Verb, place: Place, now: Timestamp) -> Answer {
        let Some(principal) = principal_of(seat) else {
            return Answer::Failed(Alert::SeatDoesNotFit { hat: seat.hat.name(), file: seat.file.word() });
        };
        let resource = match place {
            Place::Employer(id) => entity(uid("Employer", &id.to_string()), []),
            Place::Installation => entity(uid("Installation", "here"), []),
        };
        let (principal_uid, resource_uid) = (principal.uid(), resource.uid());
        let entities = vec![principal, resource];
        let asked = Facts { principal: principal_uid, resource: resource_uid, entities, now, share: None };
        self.answer(verb.name(), asked)
    }

    fn answer(&self, action: &str, asked: Facts) -> Answer {
        let unfit = |reason: String| Answer::Failed(Alert::FactsDoNotFit { action: action.to_owned(), reason });
        let mut context = vec![("now".to_owned(), moment(asked.now))];
        context.extend(asked.share.map(|share| ("share".to_owned(), of(share))));
        let context = match Context::from_pairs(context) {
            Ok(context) => context,
            Err(error) => return unfit(error.to_string()),
        };
        let request = Request::new(asked.principal, uid("Action", action), asked.resource, context, Some(&self.schema));
        let request = match request {
            Ok(request) => request,
            Err(error) => return unfit(error.to_string()),
        };
        let entities = match self.actions.clone().add_entities(asked.entities, None) {
            Ok(entities) => entities,
            Err(error) => return unfit(error.to_string()),
        };
        let response = self.authorizer.is_authorized(&request, &self.set, &entities);
        let errors: Vec<String> = response.diagnostics().errors().map(ToString::to_string).collect();
        if !errors.is_empty() {
            return Answer::Failed(Alert::PolicyFailed { action: action.to_owned(), errors: errors.join("; ") });
        }
        match response.decision() {
            Decision::Deny => Answer::No,
            Decision::Allow => {
                let sights = response.diagnostics().reason().filter_map(|id| self.annotation(id, "sight"));
                Answer::Yes(sights.filter_map(Shown::find_by_name).min())
            }
        }
    }
}

struct Facts {
    principal: EntityUid,
    resource: EntityUid,
    entities: Vec<Entity>,
    now: Timestamp,
    share: Option<EntityUid>,
}

impl Question<'_> {
    fn action(&self) -> String {
        match self.asked {
            Asked::Read(class) => format!("read_{}", class.name()),
            Asked::Write(verb, _) => verb.name().to_owned(),
        }
    }

    fn compartment(&self) -> Compartment {
        match self.asked {
            Asked::Read(class) => class.compartment_for(self.seat.hat),
            Asked::Write(_, compartment) => compartment,
        }
    }

    /// The entities of this question; none where hat and seat, or file and compartment, do not fit.
    fn facts(&self) -> Option<Facts> {
        let resource = self.resource()?;
        let principal = self.principal()?;
        let mut entities = vec![resource, principal];
        let (resource, principal) = (entities[0].uid(), entities[1].uid());
        entities.extend(self.cases());
        let share = self.share.and_then(|share| self.share(share));
        let share_uid = share.as_ref().map(Entity::uid);
        entities.extend(share);
        Some(Facts { principal, resource, entities, now: self.now, share: share_uid })
    }

    fn principal(&self) -> Option<Entity> {
        principal_of(self.seat)
    }

    fn resource(&self) -> Option<Entity> {
        let compartment = self.compartment();
        if !self.file.holds(compartment) {
            return None;
        }
        let mut attributes = Vec::new();
        let id = match self.file {
            FileFacts::Absence { id, engagement } => {
                attributes.push(("absence", of(uid("Absence", &id.to_string()))));
                let engagement = engagement.filter(|_| compartment == Compartment::Work);
                attributes.extend(engagement.map(|id| ("engagement", of(uid("Engagement", &id.to_string())))));
                let discipline = compartment.discipline().map(|hat| uid("Hat", hat.name()));
                attributes.extend(discipline.map(|hat| ("discipline", of(hat))));
                id
            }
            FileFacts::Case { id, .. } => {
                attributes.push(("case", of(uid("Case", &id.to_string()))));
                id
            }
        };
        Some(entity(uid(resource_type(compartment), &id.to_string()), attributes))
    }

    /// The case asked for and the case sat on. Where they are the same, the file says which absences it names.
    fn cases(&self) -> Vec<Entity> {
        let case = |id: &houvast_casework::ids::FileId, absences: &[houvast_casework::ids::FileId]| {
            let absences = absences.iter().map(|absence| of(uid("Absence", &absence.to_string())));
            entity(uid("Case", &id.to_string()), [("absences", RestrictedExpression::new_set(absences))])
        };
        let mut cases = Vec::new();
        if let FileFacts::Case { id, absences, .. } = self.file {
            cases.push(case(id, absences));
        }
        if let SeatFile::Case { id, absences } = &self.seat.file {
            let same = matches!(self.file, FileFacts::Case { id: wanted, .. } if wanted == id);
            cases.extend((!same).then(|| case(id, absences)));
        }
        cases
    }

    /// A share lies in the case that is asked for; an absence has none.
    fn share(&self, share: &ShareFacts) -> Option<Entity> {
        let FileFacts::Case { id, .. } = self.file else { return None };
        let mut attributes = vec![
            ("case", of(uid("Case", &id.to_string()))),
            ("reader", of(uid("Account", &share.reader.to_string()))),
            ("hat", of(uid("Hat", share.hat.name()))),
            ("through", of(uid("Absence", &share.through.to_string()))),
            ("class", of(uid("Class", share.class.name()))),
            ("purpose", of(uid("Purpose", share.purpose.name()))),
            ("since", moment(share.since)),
            ("until", moment(share.until)),
        ];
        attributes.extend(share.ended_at.map(|ended_at| ("ended_at", moment(ended_at))));
        Some(entity(uid("Share", &share.id.to_string()), attributes))
    }
}

/// The entity of a seat; none where its hat cannot sit there.
fn principal_of(seat: &SeatFacts) -> Option<Entity> {
    if !seat.fits() {
        return None;
    }
    let kind = match seat.hat.side() {
        Side::Own => "EmployeeSeat",
        Side::Work => "WorkSeat",
        Side::Care => "CareSeat",
        Side::Guest => "GuestSeat",
        Side::Desk => "DeskSeat",
    };
    let mut attributes = vec![
        ("account", of(uid("Account", &seat.account.to_string()))),
        ("hat", of(uid("Hat", seat.hat.name()))),
        ("since", moment(seat.since)),
    ];
    attributes.extend(seat.until.map(|until| ("until", moment(until))));
    match &seat.file {
        SeatFile::Absence { id, engagement } => {
            attributes.push(("absence", of(uid("Absence", &id.to_string()))));
            let engagement = engagement.filter(|_| seat.hat.side() == Side::Work);
            attributes.extend(engagement.map(|id| ("engagement", of(uid("Engagement", &id.to_string())))));
        }
        SeatFile::Case { id, .. } => attributes.push(("case", of(uid("Case", &id.to_string())))),
        // It sits on no absence: no absence has an employer's id.
        SeatFile::Employer { id } => {
            attributes.push(("absence", of(uid("Absence", &id.to_string()))));
            attributes.push(("employer", of(uid("Employer", &id.to_string()))));
        }
        SeatFile::Installation => {}
    }
    Some(entity(uid(kind, &seat.seat.to_string()), attributes))
}

fn resource_type(compartment: Compartment) -> &'static str {
    match compartment {
        Compartment::Work => "AbsenceWork",
        Compartment::Care => "AbsenceCare",
        Compartment::Health => "CaseHealth",
        Compartment::Diary => "CaseDiary",
        Compartment::NotesPhysician
        | Compartment::NotesNurse
        | Compartment::NotesPsychologist
        | Compartment::NotesErgonomist
        | Compartment::NotesCoordinator
        | Compartment::NotesCoach => "AbsenceNotes",
    }
}

fn uid(kind: &str, id: &str) -> EntityUid {
    let kind = EntityTypeName::from_str(kind).expect("the names of types stand in this file");
    EntityUid::from_type_name_and_id(kind, EntityId::new(id))
}

fn of(uid: EntityUid) -> RestrictedExpression {
    RestrictedExpression::new_entity_uid(uid)
}

fn moment(at: Timestamp) -> RestrictedExpression {
    RestrictedExpression::new_long(at.as_microsecond())
}

fn entity(uid: EntityUid, attributes: impl IntoIterator<Item = (&'static str, RestrictedExpression)>) -> Entity {
    let attributes: HashMap<String, RestrictedExpression> =
        attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Entity::new(uid, attributes, HashSet::new()).expect("attributes are plain values without extension calls")
}
