//! The absence as a care professional sees it without any share: the card and, for some hats, coordination.

use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::class::Class;
use houvast_casework::consult::Issued;
use houvast_casework::coordination::CareState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_casework::notes::NotesAsk;

use super::{sample, work};
use crate::sight::Sight;
use crate::verb::Verb;

/// What one care seat sees of an absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CareView {
    absence: FileId,
    card: Card,
    work: WorkState,
    reads_contact: bool,
    reads_adjustments: bool,
    coordination: Option<CareState>,
    advice: Vec<Issued>,
    may_name_coordinator: bool,
    may_hand_over: bool,
    may_record_invitation: bool,
    may_record_agreements: bool,
    may_book_appointment: bool,
    may_propose_talk: bool,
    may_issue_advice: bool,
    may_record_contact: bool,
    may_record_death: bool,
    may_write_note: bool,
}

impl CareView {
    /// The view of a seat; none where it may not read the card, or before the absence was reported.
    #[must_use]
    pub fn of(sight: &Sight, work: &WorkState, care: &CareState) -> Option<Self> {
        if !sight.may_read(Class::Card) {
            return None;
        }
        let work = work::readable(sight, work)?;
        let mut card = Card::of(&work, care)?;
        if !sight.may_read(Class::Coordination) {
            (card.talk, card.booked) = (None, Vec::new());
        }
        // Each discipline answers for itself, and learns of no ask to another.
        card.notes_ask = own_ask(sight, care);
        let coordination = CareState { advice: Vec::new(), notes_ask: card.notes_ask.clone(), ..care.clone() };
        Some(Self {
            absence: sight.file(),
            card,
            work,
            reads_contact: sight.may_read(Class::ContactAgreement),
            reads_adjustments: sight.may_read(Class::Adjustments),
            coordination: sight.may_read(Class::Coordination).then_some(coordination),
            advice: if sight.may_read(Class::FunctionalAdvice) { care.advice.clone() } else { Vec::new() },
            may_name_coordinator: sight.may(Verb::NameCoordinator) && sight.may(Verb::NameDeputy),
            may_hand_over: sight.may(Verb::HandOver),
            may_record_invitation: sight.may(Verb::RecordInvitation),
            may_record_agreements: sight.may(Verb::RecordAgreedHours) && sight.may(Verb::RecordContactAgreement),
            may_book_appointment: sight.may(Verb::BookAppointment),
            may_propose_talk: sight.may(Verb::ProposeTalk),
            may_issue_advice: sight.may(Verb::IssueAdvice),
            may_record_contact: sight.may(Verb::RecordContact),
            may_record_death: sight.may(Verb::RecordDeath),
            may_write_note: sight.may(Verb::WriteNote),
        })
    }

    /// What a care seat in this hat would see of such states.
    #[must_use]
    pub fn preview(hat: Hat, work: &WorkState, care: &CareState) -> Option<Self> {
        Self::of(&sample::sight_on_absence(hat)?, work, care)
    }

    /// A person building up hours, seen by the coordinator.
    ///
    /// # Panics
    /// Never: the sample is made for this seat.
    #[must_use]
    pub fn sample() -> Self {
        Self::preview(Hat::Coordinator, &sample::work(), &sample::care()).expect("a coordinator sees the card")
    }

    /// The absence.
    #[must_use]
    pub fn absence(&self) -> FileId {
        self.absence
    }

    /// The card.
    #[must_use]
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// What this seat reads of the work side, in the shape of the state; the rest is absent.
    #[must_use]
    pub fn work(&self) -> &WorkState {
        &self.work
    }

    /// Whether this seat reads how contact is kept; otherwise nothing may be said about it, not even that nothing was
    /// agreed.
    #[must_use]
    pub fn reads_contact(&self) -> bool {
        self.reads_contact
    }

    /// Whether this seat reads the register of adjustments; otherwise nothing may be said about it.
    #[must_use]
    pub fn reads_adjustments(&self) -> bool {
        self.reads_adjustments
    }

    /// Invitations, address and coordinator, for the hats that run them.
    #[must_use]
    pub fn coordination(&self) -> Option<&CareState> {
        self.coordination.as_ref()
    }

    /// Whether this seat passes what it has here to a colleague.
    #[must_use]
    pub fn may_hand_over(&self) -> bool {
        self.may_hand_over
    }

    /// Whether this seat names who coordinates, and the deputy.
    #[must_use]
    pub fn may_name_coordinator(&self) -> bool {
        self.may_name_coordinator
    }

    /// Whether this seat records invitations.
    #[must_use]
    pub fn may_record_invitation(&self) -> bool {
        self.may_record_invitation
    }

    /// Whether this seat records what was agreed about hours and contact.
    #[must_use]
    pub fn may_record_agreements(&self) -> bool {
        self.may_record_agreements
    }

    /// Advice that was issued, newest last, for those who issue it.
    #[must_use]
    pub fn advice(&self) -> &[Issued] {
        &self.advice
    }

    /// Whether this seat plans talks.
    #[must_use]
    pub fn may_book_appointment(&self) -> bool {
        self.may_book_appointment
    }

    /// Whether this seat answers somebody who asks for a talk.
    #[must_use]
    pub fn may_propose_talk(&self) -> bool {
        self.may_propose_talk
    }

    /// Whether this seat issues advice about work.
    #[must_use]
    pub fn may_issue_advice(&self) -> bool {
        self.may_issue_advice
    }

    /// Whether this seat records that the service was in contact.
    #[must_use]
    pub fn may_record_contact(&self) -> bool {
        self.may_record_contact
    }

    /// Whether this seat records a death.
    #[must_use]
    pub fn may_record_death(&self) -> bool {
        self.may_record_death
    }

    /// Whether this seat keeps notes of its discipline.
    #[must_use]
    pub fn may_write_note(&self) -> bool {
        self.may_write_note
    }
}

/// What the person asks to read of the seat's own discipline.
fn own_ask(sight: &Sight, care: &CareState) -> Option<NotesAsk> {
    let ask = care.notes_ask.as_ref().filter(|ask| ask.of.contains(&sight.hat()))?;
    sight.may_read(Class::NotesRequests).then(|| NotesAsk { on: ask.on, of: vec![sight.hat()] })
}

#[cfg(test)]
mod tests {
    use houvast_casework::hat::Side;

    use super::*;

    #[test]
    fn every_care_hat_sees_the_card_and_nobody_else_does() {
        for hat in Hat::ALL {
            let view = CareView::preview(*hat, &sample::work(), &sample::care());
            assert_eq!(view.is_some(), hat.side() == Side::Care, "{}", hat.name());
        }
    }

    #[test]
    fn only_physician_nurse_and_coordinator_see_coordination() {
        let sees = |hat| CareView::preview(hat, &sample::work(), &sample::care()).unwrap().coordination().is_some();
        assert!(sees(Hat::OccupationalPhysician) && sees(Hat::Nurse) && sees(Hat::Coordinator));
        assert!(!sees(Hat::Psychologist) && !sees(Hat::Ergonomist) && !sees(Hat::Coach));
    }

    #[test]
    fn who_does_not_read_the_contact_agreement_is_told_so() {
        let view = |hat| CareView::preview(hat, &sample::work(), &sample::care()).unwrap();
        assert!(view(Hat::Nurse).reads_contact());
        assert!(!view(Hat::Psychologist).reads_contact() && view(Hat::Psychologist).work().contact.is_none());
    }

    #[test]
    fn a_discipline_learns_of_an_ask_for_its_own_notes_only() {
        let ask = NotesAsk { on: jiff::civil::date(2026, 12, 1), of: vec![Hat::Nurse, Hat::Psychologist] };
        let care = CareState { notes_ask: Some(ask.clone()), ..sample::care() };
        for hat in Hat::ALL.iter().filter(|hat| hat.side() == Side::Care) {
            let view = CareView::preview(*hat, &sample::work(), &care).unwrap();
            let own = ask.of.contains(hat).then(|| NotesAsk { on: ask.on, of: vec![*hat] });
            assert_eq!(view.card().notes_ask, own, "{}", hat.name());
            assert_eq!(
                view.coordination().and_then(|care| care.notes_ask.clone()),
                own.filter(|_| view.coordination().is_some())
            );
        }
    }

    #[test]
    fn before_the_report_there_is_no_card() {
        assert_eq!(CareView::preview(Hat::Nurse, &WorkState::default(), &sample::care()), None);
    }
}
