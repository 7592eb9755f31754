//! Nothing in an absence points to a case (invariant 1), also not in a dump: what the person does on an absence shares no
//! plain value with what is written in the case at the same moment.

use std::collections::BTreeSet;

use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use jiff::civil::date;
use sqlx::{AnyPool, Row};

use crate::world::*;

on_both_engines! { a_dump_joins_no_case_to_an_absence }

async fn a_dump_joins_no_case_to_an_absence(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let before = store.now().as_microsecond();
    world.advance_days(1);
    let health = store.load::<HealthState>(ana.case).await.unwrap().unwrap();
    let work = store.load::<WorkState>(ana.absence.file).await.unwrap().unwrap();
    let care = store.load::<CareState>(ana.absence.file).await.unwrap().unwrap();
    let week = WeekHours([Minutes(240); 7]);
    let hours = HoursPlan::new(date(2026, 12, 7), vec![Step { weeks: 4, week }]).unwrap();
    let agreed_on = date(2026, 11, 30);
    let published = HealthEvent::HoursPublished { absence: ana.absence.file, hours: hours.clone(), agreed_on };
    let mut plan = store.plan();
    plan.append(&health, ana.seat.id, &[published]).unwrap();
    let work = plan.append_for_the_person(&work, &[WorkEvent::HoursAgreed { hours, agreed_on }]).unwrap();
    plan.append_for_the_person(&care, &[CareEvent::FollowUpChosen { offered: false }]).unwrap();
    store.commit(plan).await.unwrap();
    assert!(work.state.hours.is_some());

    let sql = world.sql(Part::Main).await;
    let case = list_telling(&world, &sql, ana.case, before).await;
    let absence = list_telling(&world, &sql, ana.absence.file, before).await;
    assert!(case.contains(ana.seat.id.bytes().as_slice()), "the case stands under the seat of the case");
    assert!(absence.contains(SeatId::PERSON.bytes().as_slice()), "the absence under nobody's");
    assert!(case.len() >= 8 && absence.len() >= 8, "{} and {} values", case.len(), absence.len());
    assert_eq!(case.intersection(&absence).collect::<Vec<_>>(), Vec::<&Vec<u8>>::new());
    sql.close().await;
    assert_eq!(store.verify(None, |_| {}).await.unwrap().findings, []);
}

/// Every plain value of a file's rows that could be looked for in other rows: pseudonyms, hashes, and moments after the
/// beginning. Counts and versions say nothing.
async fn list_telling(world: &World, sql: &AnyPool, file: FileId, before: i64) -> BTreeSet<Vec<u8>> {
    let columns = world.list_columns(Part::Main).await;
    let tables = columns.iter().filter(|(_, column)| column == "file_id").map(|(table, _)| table);
    let mut telling = BTreeSet::new();
    for table in tables {
        let select = format!("select * from {table} where file_id = $1");
        let rows = sqlx::query(sqlx::AssertSqlSafe(select)).bind(file.bytes().to_vec()).fetch_all(sql).await.unwrap();
        for row in rows {
            for (_, column) in columns.iter().filter(|(of, column)| of == table && column != "sealed") {
                if let Ok(Some(bytes)) = row.try_get::<Option<Vec<u8>>, _>(column.as_str()) {
                    telling.insert(bytes);
                } else if let Ok(Some(number)) = row.try_get::<Option<i64>, _>(column.as_str())
                    && number > before
                {
                    telling.insert(number.to_string().into_bytes());
                }
            }
        }
    }
    // The hash before the first entry is the same everywhere.
    telling.retain(|value| value.iter().any(|byte| *byte != 0) && value.len() >= 8);
    telling
}
