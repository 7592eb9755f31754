//! A dump holds none of what people wrote: 500 secrets are planted through the store's doors into every kind of row, and
//! none is found in the bytes, in any encoding.

use std::process::Command;

use houvast_casework::absence::{Country, Language};
use houvast_casework::case::{HealthEvent, HealthState, Reason};
use houvast_casework::class::{Class, Compartment};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, MomentId, SeatId};
use houvast_casework::invitation_code::InvitationCode;
use houvast_casework::moment::{Moment, MomentKind};
use houvast_casework::notes::{NotesEvent, NotesState, Nurse};
use houvast_casework::share::{Item, Purpose};
use houvast_storage::ambient::SystemChance;
use houvast_storage::{
    ClosePerson, Credential, DraftSlot, FOLDS, Factors, Feed, Invitation, InvitationPurpose, Look, NewJob, Session,
    Store, TotpSecret,
};
use jiff::SignedDuration;
use jiff::civil::date;
use serde_json::json;

use crate::world::needles::Needles;
use crate::world::*;

on_both_engines! { a_dump_holds_none_of_what_people_wrote }

const PEOPLE: usize = 34;

async fn a_dump_holds_none_of_what_people_wrote(world: World) {
    let store = world.open().await;
    let mut needles = Needles::default();
    plant_vocabulary(&mut needles);
    let service = service_named("Preventiedienst Zonnewijzer");
    let organisation = organisation_named(service.id, "Bakkerij Kwikstaart");
    let mut plan = store.plan();
    plan.add_service(&service).unwrap();
    plan.add_organisation(&organisation).unwrap();
    store.commit(plan).await.unwrap();
    for planted in [&service.name, &organisation.name, &organisation.mail_domains[0]] {
        needles.plant_text(planted);
    }
    let employer = Employer { service: service.id, organisation: organisation.id };
    for number in 0..PEOPLE {
        plant_somebody(&store, &employer, number, &mut needles).await;
    }
    let erased = a_worker(&store, &employer, "Wannes Vergeten", "wannes@vergeten.example", "gewist-77").await;
    let mut plan = store.plan();
    plan.erase_file(erased.case);
    plan.erase_account(erased.account.id);
    store.commit(plan).await.unwrap();
    for planted in ["Wannes Vergeten", "wannes@vergeten.example", "gewist-77"] {
        needles.plant_text(planted);
    }
    look_often(&store).await;
    assert!(needles.count() >= 500, "{} secrets", needles.count());

    assert_no_table_is_empty(&world).await;
    let dump = dump(&world);
    assert!(dump.len() > 300_000, "{} bytes are no dump", dump.len());
    assert_eq!(needles.find_in(&dump), Vec::<String>::new());
    store.close().await;
    assert_eq!(needles.find_in(&self::dump(&world)), Vec::<String>::new());

    // The same search finds what lies there plainly.
    let sql = world.sql(Part::Main).await;
    let plainly = "insert into attempt (what, attempted_at) values ($1, 0)";
    sqlx::query(plainly).bind(b"wannes@vergeten.example".to_vec()).execute(&sql).await.unwrap();
    sql.close().await;
    assert!(needles.find_in(&self::dump(&world)).contains(&"wannes@vergeten.example".to_owned()));
}

/// Names that say what happened, in which hat, about what. Those of compartments stand in plain columns.
fn plant_vocabulary(needles: &mut Needles) {
    let events = FOLDS.iter().flat_map(|known| known.events.iter().map(|(name, _)| *name));
    let hats = Hat::ALL.iter().map(|hat| hat.name());
    let classes = Class::ALL.iter().map(|class| class.name());
    let items = Item::ALL.iter().map(|item| item.name()).chain(Purpose::ALL.iter().map(|purpose| purpose.name()));
    let kinds = MomentKind::ALL.iter().map(|kind| kind.name()).chain(Reason::ALL.iter().map(|reason| reason.name()));
    let is_plain = |name: &str| Compartment::ALL.iter().any(|compartment| compartment.name() == name);
    for name in events.chain(hats).chain(classes).chain(items).chain(kinds) {
        if name.len() >= 5 && !is_plain(name) {
            needles.plant_text(name);
        }
    }
}

/// Letters that no other test and no schema holds.
fn planted(needles: &mut Needles, before: &str, number: usize, after: &str) -> String {
    let text = format!("{before}{}{after}", word(number));
    needles.plant_text(&text);
    text
}

fn word(number: usize) -> String {
    let syllables = ["bru", "kel", "mos", "tin", "vor", "zam"];
    (0..4).map(|place| syllables[(number / 6_usize.pow(place)) % 6]).collect()
}

async fn plant_somebody(store: &Store, employer: &Employer, number: usize, needles: &mut Needles) {
    let name = planted(needles, "Lies ", number, "mans");
    let email = planted(needles, "", number, "@thuis.example");
    let personnel_number = planted(needles, "P-", number, "/9");
    let somebody = a_worker(store, employer, &name, &email, &personnel_number).await;
    needles.plant_bytes(somebody.absence.public_id.as_str().as_bytes(), "a public id");
    plant_health(store, &somebody, number, needles).await;
    plant_doors(store, &somebody, number, needles).await;
    plant_outbox(store, &somebody, number, needles).await;
    let mut engagement = somebody.engagement.clone();
    engagement.details.manager_email = Some(planted(needles, "baas.", number, "@werk.example"));
    let mut plan = store.plan();
    plan.revise_engagement(&engagement).await.unwrap();
    store.commit(plan).await.unwrap();
    let nurse = somebody_with_an_account(store, "Noor", &planted(needles, "noor.", number, "@dienst.example")).await;
    let mut plan = store.plan();
    let notes = plan.create::<NotesState<Nurse>>(somebody.absence.file);
    let text = planted(needles, "Vertelt dat ", number, " haar bezighoudt");
    let written = NotesEvent::NoteWritten { on: date(2026, 11, 27), text };
    plan.append(&notes, fresh(SeatId), &[written]).unwrap();
    plan.add_care_account(employer.service, nurse, Hat::Nurse).unwrap();
    plan.add_seat(&a_seat(store, nurse, somebody.absence.file, Hat::Nurse), None).unwrap();
    store.commit(plan).await.unwrap();
    look(store, somebody.absence.file, nurse).await;
}

fn a_look(store: &Store, file: FileId, reader: AccountId) -> Look {
    let classes = vec![Class::Card, Class::AbsenceDates];
    Look { file, reader, seat: fresh(SeatId), hat: Hat::Nurse, classes, share: None, at: store.now() }
}

async fn look(store: &Store, file: FileId, reader: AccountId) {
    store.note_looks(vec![a_look(store, file, reader)]).await.unwrap();
}

/// So often that the log writes down which lines name a file.
async fn look_often(store: &Store) {
    let file = fresh(FileId);
    store.note_looks((0..8_000).map(|_| a_look(store, file, fresh(AccountId))).collect()).await.unwrap();
    for _ in 0..256 {
        look(store, file, fresh(AccountId)).await;
    }
}

async fn plant_health(store: &Store, somebody: &Somebody, number: usize, needles: &mut Needles) {
    let words = planted(needles, "Het was ", number, " op het terras");
    let moment = Moment {
        id: fresh(MomentId),
        kind: MomentKind::Treatment,
        on: date(2026, 12, 1),
        until: None,
        words: Some(planted(needles, "chemo ", number, " in zaal vier")),
    };
    let health = store.load::<HealthState>(somebody.case).await.unwrap().unwrap();
    let diary = store.load::<houvast_casework::diary::DiaryState>(somebody.case).await.unwrap().unwrap();
    let mut plan = store.plan();
    let told = HealthEvent::ReasonTold { reason: Reason::Cancer };
    plan.append(&health, somebody.seat.id, &[told, HealthEvent::MomentAdded(moment)]).unwrap();
    plan.append(&diary, somebody.seat.id, &[noted(&words)]).unwrap();
    store.commit(plan).await.unwrap();
}

async fn plant_doors(store: &Store, somebody: &Somebody, number: usize, needles: &mut Needles) {
    let (session_token, invitation_token) = (token(), token());
    let totp = token();
    for (bytes, name) in
        [(&session_token, "a session token"), (&invitation_token, "an invitation token"), (&totp, "a secret")]
    {
        needles.plant_bytes(bytes, name);
    }
    let mut credential = Credential::default();
    credential.password_hash = Some(planted(needles, "$argon2id$v=19$", number, "$hash"));
    credential.totp = Some(TotpSecret { secret: totp.to_vec(), confirmed: true, last_step: 7 });
    let session = Session {
        account: somebody.account.id,
        hat: Hat::Employee,
        factors: Factors::Two,
        created_at: store.now(),
        expires_at: store.now() + SignedDuration::from_hours(8),
    };
    let invitation = Invitation {
        id: fresh(FileId),
        purpose: InvitationPurpose::Seat(Hat::Buddy),
        file: Some(somebody.case),
        account: Some(somebody.account.id),
        email: planted(needles, "vriend.", number, "@elders.example"),
        language: Language::French,
        country: Country::Netherlands,
        expires_at: store.now() + SignedDuration::from_hours(24),
        used_at: None,
        replaces: None,
    };
    let mut plan = store.plan();
    plan.set_credential(somebody.account.id, &credential).unwrap();
    plan.add_session(&session_token, &session).unwrap();
    plan.add_invitation(&invitation_token, &invitation).unwrap();
    let close = ClosePerson {
        name: planted(needles, "Jan ", number, "zoon"),
        email: planted(needles, "naaste.", number, "@elders.example"),
        language: Language::French,
        country: Country::Belgium,
    };
    plan.set_close_person(somebody.absence.file, &close).unwrap();
    let code = InvitationCode::new(&mut SystemChance);
    needles.plant_text(&code.to_string());
    needles.plant_text(&code.to_string().replace('-', ""));
    let letter = Invitation { id: fresh(FileId), file: Some(somebody.absence.file), account: None, ..invitation };
    plan.add_code(&code, &letter).unwrap();
    store.commit(plan).await.unwrap();
    store.note_attempt(&planted(needles, "poging.", number, "@thuis.example"), store.now()).await.unwrap();
}

fn token() -> [u8; 32] {
    [random_bytes(), random_bytes()].concat().try_into().unwrap()
}

async fn plant_outbox(store: &Store, somebody: &Somebody, number: usize, needles: &mut Needles) {
    let payload = json!({"to": planted(needles, "post.", number, "@thuis.example")});
    let kind = planted(needles, "send_", number, "_letter");
    let cause = planted(needles, "letter of ", number, " once");
    let mut plan = store.plan();
    let (due, about) = (store.now(), Some(somebody.case));
    plan.queue(&NewJob { kind: &kind, payload: &payload, due, cause: &cause, about }).unwrap();
    store.commit(plan).await.unwrap();
    let verb = planted(needles, "write_", number, "_down");
    let token = [u8::try_from(number).unwrap() + 101; 32];
    let feed = Feed {
        account: somebody.account.id,
        hat: Hat::Employee,
        file: somebody.case,
        real_titles: true,
        day_begins: None,
        made_on: date(2026, 11, 29),
        fetched_on: None,
    };
    store.save_feed(&token, &feed).await.unwrap();
    needles.plant_bytes(&token, "the address of a calendar");
    let slot = DraftSlot { account: somebody.account.id, seat: somebody.seat.id, verb: &verb };
    store.save_draft(slot, &json!({"words": planted(needles, "nog niet ", number, " gezegd")})).await.unwrap();
}

async fn assert_no_table_is_empty(world: &World) {
    for part in [Part::Main, Part::AccessLog] {
        let sql = world.sql(part).await;
        for table in world.list_tables(part).await {
            let count = format!("select count(*) from {table}");
            let (rows,): (i64,) = sqlx::query_as(sqlx::AssertSqlSafe(count)).fetch_one(&sql).await.unwrap();
            assert!(rows > 0, "nothing was planted into `{table}`");
        }
        sql.close().await;
    }
}

/// All bytes that somebody without keys gets hold of.
fn dump(world: &World) -> Vec<u8> {
    match world.engine {
        Engine::Sqlite => {
            let mut bytes = Vec::new();
            for file in std::fs::read_dir(world.data()).unwrap() {
                bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
            }
            bytes
        }
        Engine::Postgres => {
            let pg_dump = cluster::find_binaries().join("pg_dump");
            let output = Command::new(pg_dump).args(["-Fp", "--inserts", "-d", world.url()]).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            [output.stdout.clone(), list_decoded(&output.stdout)].concat()
        }
    }
}

/// Every `'\x…'` of a dump as the bytes it stands for.
fn list_decoded(dump: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(dump).unwrap();
    let mut bytes = Vec::new();
    for literal in text.split("'\\x").skip(1) {
        let digits = literal.split('\'').next().unwrap();
        bytes.extend((0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap()));
    }
    bytes
}
