//! A read by another person is answered only after its line is on disk. Where the log cannot be written nothing of
//! anybody is shown, and the own space goes on.

use houvast_web::routes::For;
use sqlx::{AnyConnection, Connection, Executor};

use crate::routes::{Asks, CALLERS, Caller, Filled, Line, TABLE, expected};
use crate::world::*;

/// From now on the disk under the access log is full, as far as the application can tell.
async fn fill_disk(world: &World) -> AnyConnection {
    let address = format!("sqlite://{}?mode=rw", world.path("data").join("access_log.db").display());
    let mut log = AnyConnection::connect(&address).await.unwrap();
    let full = "create trigger disk_is_full before insert on access_line begin select raise(fail, 'disk is full'); end";
    log.execute(full).await.unwrap();
    log
}

async fn free_disk(mut log: AnyConnection) {
    log.execute("drop trigger disk_is_full").await.unwrap();
    log.close().await.unwrap();
}

/// Pages of the workplace and of the care circle on which nobody is read of: what one hands in, chooses for oneself, or may
/// read without an absence.
const OF_NOBODY: [&str; 14] = [
    "/work/import",
    "/work/mails",
    "/work/practice",
    "/work/practice/{practice}",
    "/work/guide",
    "/work/guide/{topic}",
    "/work/guide/{topic}/leaflet.pdf",
    "/work/gestures",
    "/work/briefing",
    "/work/specialist",
    "/care/away",
    "/care/mails",
    "/care/specialist",
    // Leads on.
    "/care/follow-up",
];

/// An address at which somebody reads of somebody else.
struct Read {
    address: String,
    /// Everybody whom it answers; of a list, everybody whom it shows somebody.
    by: Vec<&'static Person>,
    posts: bool,
}

/// Every such address: all routes of the workplace and of the care circle but [`OF_NOBODY`].
async fn reads(peopled: &Peopled) -> Vec<Read> {
    let sides = |line: &&Line| matches!(line.whom, For::Work | For::Care) && !OF_NOBODY.contains(&line.path);
    let mut reads = Vec::new();
    for line in TABLE.iter().filter(sides) {
        let answers = |caller: &Caller| match caller {
            Caller::Known(person) if !caller.is(&MIA) => {
                (expected(line, Asks::Get, *caller, Filled::Own) == 200).then_some(*person)
            }
            _ => None,
        };
        let mut by: Vec<_> = CALLERS.iter().filter_map(answers).collect();
        let Some(first) = by.first() else {
            // Only forms go there, or nothing lies there in this world.
            assert!(matches!(line.get, None | Some(404)), "{}: nobody reads it", line.path);
            continue;
        };
        let address = peopled.address(line, Caller::Known(first), Filled::Own).await;
        if !line.path.contains("{address}") {
            let mut shown = Vec::new();
            for person in by {
                let page = peopled.world.signed_in(person).await.get(&address).await;
                shown.extend(shows_somebody(&page).then_some(person));
            }
            by = shown;
            assert!(!by.is_empty(), "{address} shows nobody to anybody");
        }
        reads.push(Read { address, by, posts: line.post.is_some() });
    }
    assert!(reads.len() > 35, "{}", reads.len());
    reads
}

fn shows_somebody(answer: &Answer) -> bool {
    let text = String::from_utf8_lossy(&answer.body);
    ["Ana", "Bram", "Dora", PRINTER].iter().any(|word| text.contains(word))
}

/// Somebody whom no mail reaches, and somebody who died today: whoever opens a list of them reads a name.
async fn fill_lists(world: &World) {
    world.import(&an_absence_of("Bram Zonder", PRINTER, "104")).await;
    let gone = world.import(&an_absence_of("Dora Baert", PRINTER, "105").written_to("dora@thuis.example")).await;
    let mut noor = world.signed_in(&NOOR).await;
    let death = format!("/care/{}/death", gone.address);
    assert_eq!(noor.post(&death, &[("sure", "yes")]).await.location(), death);
}

/// What is not there, of an absence that whoever asks may read.
fn not_there(ana: &Own) -> Vec<(&'static Person, String)> {
    let (work, care) = (format!("/work/{}", ana.absence.address), format!("/care/{}", ana.absence.address));
    vec![
        (&TOM, format!("{work}/adjustments/99")),
        (&TOM, format!("{work}/adjustments/new?adjustment=a99")),
        (&TOM, format!("{work}/papers/{}", ana.paper)),
        (&TOM, format!("{work}/papers/new?kind=final_evaluation")),
        (&TOM, format!("{work}/steps/BE-X99")),
        (&NOOR, format!("{care}/steps/BE-X99")),
        (&NOOR, format!("{care}/item/{}", ana.moment)),
        (&NELE, format!("{care}/notes/99")),
        (&NELE, format!("{care}/notes/01")),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_looks_cannot_be_recorded_nobody_sees_anything_of_anybody() {
    let peopled = Peopled::begin(71, Strangers::Absent).await;
    let world = &peopled.world;
    fill_lists(world).await;
    let reads = reads(&peopled).await;
    let log = fill_disk(world).await;
    for Read { address, by, posts } in &reads {
        for person in by {
            let mut browser = world.signed_in(person).await;
            let answer = browser.get(address).await;
            assert_eq!(answer.code(), 503, "{address} by {}", person.name);
            assert!(!shows_somebody(&answer), "{address} by {}", person.name);
            if *posts {
                let code = browser.post(address, &[]).await.code();
                assert!(code == 503 || code == 404, "{code}: {address} by {}", person.name);
            }
        }
    }
    free_disk(log).await;
    for Read { address, by, .. } in &reads {
        for person in by {
            let code = world.signed_in(person).await.get(address).await.code();
            assert_eq!(code, 200, "{address} by {}", person.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_looks_cannot_be_recorded_the_own_space_goes_on() {
    let Peopled { world, .. } = Peopled::begin(72, Strangers::Absent).await;
    let log = fill_disk(&world).await;
    let mut ana = world.signed_in(&ANA).await;
    for path in ["/own", "/own/line", "/own/plan", "/own/shares", "/own/who-looked", "/own/publish", "/own/diary"] {
        assert_eq!(ana.get(path).await.code(), 200, "{path}");
    }
    assert_eq!(ana.post("/own/diary", &[("words", "Het gaat.")]).await.location(), "/own/diary");
    let fit = [("step", "fit"), ("plan_fit", "fits"), ("act", "finish")];
    assert_eq!(ana.post("/own/check-in", &fit).await.code(), 200);
    assert!(ana.get("/own/diary").await.text().contains("Het gaat."));
    free_disk(log).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_read_leaves_its_lines_and_what_is_refused_leaves_none() {
    let peopled = Peopled::begin(73, Strangers::Absent).await;
    fill_lists(&peopled.world).await;
    let reads = reads(&peopled).await;
    let Peopled { world, ana, .. } = peopled;
    let mut lines = world.store().verify(None, |_| {}).await.unwrap().lines;
    for Read { address, by, .. } in &reads {
        for person in by {
            world.signed_in(person).await.get(address).await;
            let now = world.store().verify(None, |_| {}).await.unwrap().lines;
            // A list leaves one a person, the page of a talk one for each thing that is shared.
            let of_several = !address.contains(&ana.absence.address.to_string()) || address.contains("/consult");
            assert!(
                now == lines + 1 || (of_several && now > lines),
                "{now} after {lines}: {address} by {}",
                person.name
            );
            lines = now;
        }
    }
    for (person, address) in not_there(&ana) {
        assert_eq!(world.signed_in(person).await.get(&address).await.code(), 404, "{address}");
        assert_eq!(world.store().verify(None, |_| {}).await.unwrap().lines, lines, "{address}");
    }
    let item = format!("/care/{}/item/{}", ana.absence.address, ana.share);
    assert_eq!(world.signed_in(&NELE).await.get(&item).await.code(), 404);
    assert_eq!(world.signed_in(&TOM).await.get("/own").await.code(), 404);
    assert_eq!(world.store().verify(None, |_| {}).await.unwrap().lines, lines);
}
