//! The policies say what `matrix.csv` and `verbs.csv` say, cell by cell.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

use houvast_access::matrix::{Shown, list_cells, list_verb_rows};
use houvast_access::seat::{FileKind, Position};
use houvast_access::table::Table;
use houvast_access::verb::Verb;
use houvast_casework::class::{Class, Compartment};
use houvast_casework::hat::{Hat, Side};

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
        assert!(cell.sight == Shown::Never || cell.class.compartment() == Compartment::Work, "{cell:?}");
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

fn kind_of(compartment: Compartment) -> FileKind {
    if FileKind::Absence.holds(compartment) { FileKind::Absence } else { FileKind::Case }
}
