//! Who listens to the process that is killed, and afterwards asks the store for everything that was acknowledged.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use houvast_casework::absence::WorkEvent;
use houvast_casework::class::Compartment;
use houvast_casework::coordination::CareEvent;
use houvast_casework::diary::DiaryEvent;
use houvast_casework::ids::SeatId;
use houvast_casework::notes::{NotesState, Nurse};
use houvast_storage::ambient::SystemClock;
use houvast_storage::{Job, OpenError, OpenOptions, Store};

use super::appender::Pair;
use super::leaver::{self, Beside, Leaver, Progress};
use crate::world::{Part, World};

/// What the processes said so far.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The file of the work side, both seqs, and what was written there.
    pub(crate) acknowledged: Vec<(String, i64, i64, String)>,
    /// The file that was looked at and the seat that looked.
    pub(crate) looks: Vec<(String, String)>,
    /// What was begun as a draft: the file of the work side, the seat, and what became an entry.
    pub(crate) drafts: Vec<(String, String, String)>,
    /// Who was written down to be erased again, and how far that came.
    pub(crate) leavers: Vec<(Leaver, Progress)>,
    /// How often the store said that it cannot write.
    pub(crate) refused: usize,
}

impl Said {
    fn hear(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            ["ack", content, file, seq, other_seq] => {
                let seqs = (seq.parse().unwrap(), other_seq.parse().unwrap());
                self.acknowledged.push(((*file).to_owned(), seqs.0, seqs.1, (*content).to_owned()));
            }
            ["draft", content, file, seat] => {
                self.drafts.push(((*file).to_owned(), (*seat).to_owned(), (*content).to_owned()));
            }
            ["written", ids @ ..] => self.leavers.push((Leaver::of(ids), Progress::Written)),
            ["erasing", ids @ ..] => self.come_to(Leaver::of(ids), Progress::Erasing),
            ["erased", ids @ ..] => self.come_to(Leaver::of(ids), Progress::Erased),
            ["refused"] => self.refused += 1,
            ["looked", file, seat] => self.looks.push(((*file).to_owned(), (*seat).to_owned())),
            _ => {}
        }
    }

    fn come_to(&mut self, leaver: Leaver, progress: Progress) {
        let said = self.leavers.iter_mut().rfind(|(said, _)| *said == leaver);
        said.expect("somebody is erased who was written").1 = progress;
    }

    /// How many erasures were begun.
    pub(crate) fn count_erasing(&self) -> usize {
        self.leavers.iter().filter(|(_, progress)| *progress != Progress::Written).count()
    }

    /// How many erasures were acknowledged.
    pub(crate) fn count_erased(&self) -> usize {
        self.leavers.iter().filter(|(_, progress)| *progress == Progress::Erased).count()
    }
}

#[derive(Clone, Default)]
pub(crate) struct Witness(Arc<Mutex<Said>>);

impl Witness {
    /// Listens until the process ends. A line cut by the end of the process was never said.
    pub(crate) fn listen(&self, mut process: Child) -> Process {
        let (said, out) = (Arc::clone(&self.0), process.stdout.take().unwrap());
        let listening = thread::spawn(move || {
            let mut out = BufReader::new(out);
            let mut line = String::new();
            while out.read_line(&mut line).is_ok_and(|read| read > 0) {
                if let Some(whole) = line.strip_suffix('\n') {
                    said.lock().unwrap().hear(whole);
                }
                line.clear();
            }
        });
        Process { process, listening: Some(listening) }
    }

    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap().acknowledged.len()
    }

    /// What was said about who is erased, by that question.
    pub(crate) fn ask(&self, question: impl Fn(&Said) -> usize) -> usize {
        question(&self.0.lock().unwrap())
    }

    /// Takes over what another one heard.
    pub(crate) fn add(&self, other: &Self) {
        let heard = std::mem::take(&mut *other.0.lock().unwrap());
        let mut said = self.0.lock().unwrap();
        said.acknowledged.extend(heard.acknowledged);
        said.leavers.extend(heard.leavers);
    }

    /// Waits until more was acknowledged than `before`.
    pub(crate) async fn hear_more_than(&self, before: usize) {
        self.hear(|said| said.acknowledged.len() > before).await;
    }

    /// Waits until this was said.
    pub(crate) async fn hear(&self, what: impl Fn(&Said) -> bool) {
        let begun = Instant::now();
        while !what(&self.0.lock().unwrap()) {
            assert!(begun.elapsed() < Duration::from_secs(60), "it was not said within a minute");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Everything acknowledged is there, where it was said to be; nothing is there by half; every chain is whole.
    pub(crate) async fn check(&self, world: &World) {
        let store = open_patiently(world).await;
        let report = store.verify(None, |_| ()).await.unwrap();
        assert_eq!(report.findings, []);
        let mut written = BTreeSet::new();
        let mut places = BTreeMap::new();
        for pair in Pair::ALL {
            let entries = store.list_entries::<WorkEvent>(pair.absence, Compartment::Work, 0, i64::MAX).await.unwrap();
            let work = entries.iter().map(|entry| match &entry.event {
                WorkEvent::AbsenceReported(report) => (report.name.clone(), entry.seq),
                other => panic!("{other:?}"),
            });
            let work: BTreeMap<String, i64> = work.collect();
            let entries = store.list_entries::<DiaryEvent>(pair.case, Compartment::Diary, 0, i64::MAX).await.unwrap();
            let diary = entries.into_iter().map(|entry| {
                let DiaryEvent::Noted { words } = entry.event else { panic!("{:?}", entry.event) };
                (words, entry.seq)
            });
            let diary: BTreeMap<String, i64> = diary.collect();
            assert!(work.keys().eq(diary.keys()), "a plan was carried out by half");
            check_absence(&store, pair, &work).await;
            for (content, seq) in &work {
                places.insert(content.clone(), (pair.absence.to_string(), *seq, diary[content]));
            }
            written.extend(work.into_keys());
        }
        let jobs = store.list_due_jobs(i64::MAX).await.unwrap();
        let (about_leavers, jobs): (Vec<Job>, Vec<Job>) = jobs.into_iter().partition(|job| job.kind == leaver::JOB);
        self.check_leavers(world, &store, &about_leavers).await;
        let jobs: BTreeSet<String> = jobs.iter().map(|job| job.payload["for"].as_str().unwrap().to_owned()).collect();
        assert_eq!(jobs, written, "a job without its entry, or an entry without its job");
        let drafts = self.0.lock().unwrap().drafts.clone();
        for (file, seat, content) in drafts.iter().filter(|(.., content)| written.contains(content)) {
            let pair = Pair::ALL.into_iter().find(|pair| pair.absence.to_string() == *file).unwrap();
            let draft = store.find_draft(pair.draft(SeatId(seat.parse().unwrap()))).await.unwrap();
            assert_eq!(draft, None, "{content} is an entry, and a draft still");
        }
        let looks = list_looks(&store).await;
        {
            let said = self.0.lock().unwrap();
            for (file, seq, other_seq, content) in &said.acknowledged {
                assert_eq!(places.get(content), Some(&(file.clone(), *seq, *other_seq)), "acknowledged: {content}");
            }
            for look in &said.looks {
                assert!(looks.contains(look), "acknowledged: {look:?}");
            }
        }
        store.close().await;
    }

    /// Of nobody who was to be erased is half left.
    async fn check_leavers(&self, world: &World, store: &Store, jobs: &[Job]) {
        let about = jobs.iter().map(|job| job.payload["about"].as_str().unwrap().to_owned());
        let beside = Beside::of(&world.keys, world.sql(Part::Main).await, about.collect());
        let leavers = self.0.lock().unwrap().leavers.clone();
        for (leaver, progress) in leavers {
            leaver.check(store, progress, &beside).await;
        }
        beside.close().await;
    }
}

/// A process that is listened to. It never outlives its test.
pub(crate) struct Process {
    process: Child,
    listening: Option<JoinHandle<()>>,
}

impl Process {
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Ends it without a warning; returns after everything it said was heard.
    pub(crate) fn kill(mut self) {
        self.process.kill().unwrap();
        self.end();
    }

    /// Waits until it ends by itself and everything it said was heard; whether all was well.
    pub(crate) fn end(&mut self) -> bool {
        self.listening.take().unwrap().join().unwrap();
        self.process.wait().unwrap().success()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// In care, in the notes and on the card of an absence stands what stands at work.
async fn check_absence(store: &Store, pair: Pair, work: &BTreeMap<String, i64>) {
    let written: BTreeSet<&str> = work.keys().map(String::as_str).collect();
    let entries = store.list_entries::<CareEvent>(pair.absence, Compartment::Care, 0, i64::MAX).await.unwrap();
    let care = entries.iter().map(|entry| match &entry.event {
        CareEvent::HandedOver(handover) => handover.note.as_str(),
        other => panic!("{other:?}"),
    });
    assert_eq!(care.collect::<BTreeSet<_>>(), written, "a plan was carried out by half in care");
    let notes = store.load::<NotesState<Nurse>>(pair.absence).await.unwrap();
    let notes = notes.map(|notes| notes.into_state().notes.notes).unwrap_or_default();
    let notes: BTreeSet<&str> = notes.iter().map(|note| note.now.text.as_str()).collect();
    assert_eq!(notes, written, "a plan was carried out by half in the notes");
    let card = store.find_card(pair.absence).await.unwrap().map(|card| card.name);
    let newest = work.iter().max_by_key(|(_, seq)| **seq).map(|(content, _)| content.clone());
    assert_eq!(card, newest, "the card is not that of the last commit");
}

async fn list_looks(store: &Store) -> BTreeSet<(String, String)> {
    let mut looks = BTreeSet::new();
    for pair in Pair::ALL {
        let listed = store.list_looks(pair.case, usize::MAX).await.unwrap();
        looks.extend(listed.iter().map(|look| (look.file.to_string(), look.seat.to_string())));
    }
    looks
}

/// A server notices the end of a killed process a moment later, and only then lets go of its lock.
async fn open_patiently(world: &World) -> Store {
    let begun = Instant::now();
    loop {
        // The killed process had the machine's clock: what it queued is due by that one.
        match Store::open(OpenOptions { clock: Arc::new(SystemClock), ..world.options() }).await {
            Ok(store) => return store,
            Err(OpenError::InUse(_)) if begun.elapsed() < Duration::from_secs(20) => {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            Err(error) => panic!("{error}"),
        }
    }
}
