//! The policies say what `matrix.csv` and `verbs.csv` say, cell by cell.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use houvast_access::Sight;
use houvast_access::matrix::{Shown, list_cells, list_verb_rows};
use houvast_access::policies::Policies;
use houvast_access::question::{Answer, Place};
use houvast_access::seat::{FileFacts, FileKind, Position, SeatFacts, SeatFile};
use houvast_access::table::Table;
use houvast_access::verb::Verb;
use houvast_casework::class::{Class, Compartment};
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, EngagementId, FileId, OrganisationId, SeatId};
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

#[test]
fn the_matrix_has_every_cell_once_and_each_has_a_source() {
    let cells = list_cells().unwrap();
    let named: Vec<(Hat, Class)> = cells.iter().map(|cell| (cell.hat, cell.class)).collect();
    let wanted: Vec<(Hat, Class)> = Hat::ALL.iter().flat_map(|h| Class::ALL.iter().map(|c| (*h, *c))).collect();
    assert_eq!(named, wanted);
    assert!(cells.iter().all(|cell| !cell.source.is_empty()));
}

#[test]
fn the_policies_say_what_the_matrix_says() {
    let table = Table::compute();
    assert_eq!(table.alerts(), vec![]);
    for cell in list_cells().unwrap() {
        assert_eq!(table.cell(cell.hat, cell.class), cell.sight, "{} × {}", cell.hat.name(), cell.class.name());
    }
}

#[test]
fn a_work_hat_sees_by_law_published_or_never() {
    let of_work = list_cells().unwrap().into_iter().filter(|cell| cell.hat.side() == Side::Work);
    for cell in of_work {
        assert!(matches!(cell.sight, Shown::ByLaw | Shown::Published | Shown::Never), "{cell:?}");
        assert!(cell.sight == Shown::Never || cell.class.compartments() == [Compartment::Work], "{cell:?}");
    }
}

#[test]
fn the_diary_is_the_employees_and_the_desk_sees_nothing() {
    for cell in list_cells().unwrap() {
        if cell.class == Class::Diary {
            assert_eq!(cell.sight == Shown::Own, cell.hat == Hat::Employee, "{cell:?}");
        }
        assert!(cell.hat.side() != Side::Desk || cell.sight == Shown::Never, "{cell:?}");
    }
}

#[test]
fn elsewhere_nobody_sees_or_does_anything() {
    let table = Table::standing();
    for hat in Hat::ALL {
        for class in Class::ALL {
            assert_eq!(table.shown(*hat, Position::Elsewhere, *class), Shown::Never);
        }
        for verb in Verb::ALL {
            assert!(!table.may(*hat, Position::Elsewhere, FileKind::Absence, *verb));
            assert!(!table.may(*hat, Position::Elsewhere, FileKind::Case, *verb));
        }
    }
}

#[test]
fn the_policies_say_what_the_verb_table_says() {
    let rows = list_verb_rows().unwrap();
    let named: Vec<(Hat, Verb)> = rows.iter().map(|row| (row.hat, row.verb)).collect();
    let wanted: Vec<(Hat, Verb)> = Hat::ALL.iter().flat_map(|h| Verb::ALL.iter().map(|v| (*h, *v))).collect();
    assert_eq!(named, wanted);
    let table = Table::standing();
    for row in rows {
        assert!(!row.source.is_empty(), "{row:?}");
        // A verb that writes two kinds of file must be allowed on each from some position, or on none.
        let kinds: BTreeSet<FileKind> = row.verb.compartments().iter().map(|c| kind_of(*c)).collect();
        for kind in kinds {
            let may = Position::ALL.iter().any(|position| table.may(row.hat, *position, kind, row.verb));
            assert_eq!(may, row.may, "{} × {} on {kind:?}", row.hat.name(), row.verb.name());
        }
    }
}

/// A live seat in a hat, at one employer where it is a work hat.
fn seat_of(hat: Hat, employer: OrganisationId) -> SeatFacts {
    let absences = vec![FileId(Uuid::from_u128(3))];
    let file = match hat.side() {
        Side::Own | Side::Guest | Side::Care => SeatFile::Case { id: FileId(Uuid::from_u128(2)), absences },
        Side::Work => SeatFile::Employer { id: employer },
        Side::Desk => SeatFile::Installation,
    };
    let (seat, account) = (SeatId(Uuid::from_u128(7)), AccountId(Uuid::from_u128(6)));
    SeatFacts { seat, account, hat, file, since: Timestamp::UNIX_EPOCH, until: None }
}

#[test]
fn verbs_that_open_no_file_are_allowed_as_the_table_says_and_at_the_own_employer_only() {
    let now = Timestamp::UNIX_EPOCH + 1.hour();
    let [own, other] = [1, 2].map(|id| OrganisationId(Uuid::from_u128(id)));
    for row in list_verb_rows().unwrap().iter().filter(|row| row.verb.compartments().is_empty()) {
        let seat = seat_of(row.hat, own);
        let may =
            |seat: &SeatFacts, place| matches!(Policies::standing().may_at(seat, row.verb, place, now), Answer::Yes(_));
        let places = [Place::Employer(own), Place::Installation];
        // A verb is asked for at one of the two; the other is refused as a question that does not fit.
        assert_eq!(places.iter().any(|place| may(&seat, *place)), row.may, "{row:?}");
        assert!(!may(&seat, Place::Employer(other)) || row.hat.side() == Side::Desk, "{row:?}");
        let ended = SeatFacts { until: Some(now), ..seat };
        assert!(!places.iter().any(|place| may(&ended, *place)), "{row:?}");
    }
}

#[test]
fn a_seat_at_an_employer_opens_no_absence() {
    let now = Timestamp::UNIX_EPOCH + 1.hour();
    let (employer, engagement) = (OrganisationId(Uuid::from_u128(1)), Some(EngagementId(Uuid::from_u128(5))));
    for hat in [Hat::Manager, Hat::HumanResources, Hat::CaseManager] {
        // Not even one that had the employer's id.
        for id in [FileId(Uuid::from_u128(1)), FileId(Uuid::from_u128(3))] {
            let sight = Sight::of(&seat_of(hat, employer), &FileFacts::Absence { id, engagement }, now);
            assert!(sight.is_blank() && Verb::ALL.iter().all(|verb| !sight.may(*verb)), "{hat:?}");
        }
    }
}

fn kind_of(compartment: Compartment) -> FileKind {
    if FileKind::Absence.holds(compartment) { FileKind::Absence } else { FileKind::Case }
}
