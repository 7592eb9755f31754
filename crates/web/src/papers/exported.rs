//! The copy of everything, in the shape in which it is handed out.

use houvast_actions::ask_for_notes::NotesPlace;
use houvast_actions::export_own::OwnExport;
use houvast_actions::view_own::OwnAbsence;
use houvast_actions::who_looked::SeenLook;
use houvast_casework::coordination::{CareState, Handover};
use houvast_casework::hat::Hat;
use houvast_casework::ids::SeatId;
use houvast_casework::notes::ReleasedNote;
use houvast_documents::export::{
    AbsencePart, AccountPart, CalendarPart, ClosePersonPart, EntryPart, Export, HandedOverPart, LookPart, NotePart,
    PersonPart, Said, SharePart, UnfinishedPart, VERSION,
};
use houvast_language::Speaker;
use houvast_pages::care::advice::{list_advice, say_appointment};
use houvast_pages::care::asked::list_asked;
use houvast_pages::work::agreed_contact::AgreedContact;

/// What was gathered, in the shape in which it is handed out.
pub(super) fn exported(of: OwnExport, t: &Speaker) -> Export {
    let shares = shares_of(&of);

    let OwnExport { account, own, entries, unfinished, absences, notes, people, looks, close_person, calendar, .. } =
        of;
    Export {
        schema: "houvast-own-export",
        version: VERSION,
        made_at: own.now,
        service: of.service,
        account: AccountPart {
            name: account.name,
            email: account.email,
            language: account.language.name(),
            country: account.country.name(),
            second_factor: of.second_factor,
            recovery_codes_left: of.recovery_codes_left,
            hats: of.hats.iter().map(|hat| hat.name()).collect(),
        },
        case: own.view.health().clone(),
        entries: entries
            .into_iter()
            .map(|entry| EntryPart {
                compartment: entry.compartment.name(),
                employer: entry.employer,
                seq: entry.seq,
                at: entry.at,
                by_the_person: entry.by_the_person,
                event: entry.event,
            })
            .collect(),
        unfinished: unfinished.into_iter().map(|(what, typed)| UnfinishedPart { what, typed }).collect(),
        absences: absences
            .into_iter()
            .map(|(absence, (coordination, address))| AbsencePart {
                said: said(&absence, coordination.as_ref(), &people, t),
                notes: notes.iter().filter(|place| place.file == absence.file).flat_map(handed_over).collect(),
                employer: absence.employer,
                work: absence.work,
                coordination,
                address,
            })
            .collect(),
        people: people.iter().map(|(seat, name, hat)| person(*seat, name, *hat)).collect(),
        shares,
        looks: looks.into_iter().map(look).collect(),
        close_person: close_person.map(|person| ClosePersonPart { name: person.name, email: person.email }),
        calendar: calendar.map(|feed| CalendarPart {
            real_titles: feed.real_titles,
            made_on: feed.made_on,
            fetched_on: feed.fetched_on,
        }),
    }
}

fn handed_over(place: &NotesPlace) -> Vec<HandedOverPart> {
    let mut parts = Vec::new();
    for kept in &place.kept {
        let name = |seat| kept.names.iter().find(|(known, _)| *known == seat).map(|(_, name)| name.clone());
        let note = |note: &ReleasedNote| NotePart {
            on: note.on,
            by: name(note.by).unwrap_or_default(),
            text: note.text.clone(),
        };
        parts.extend(kept.released.iter().map(|released| HandedOverPart {
            discipline: kept.discipline.name(),
            asked_on: released.asked_on,
            on: released.on,
            by: name(released.by).unwrap_or_default(),
            notes: released.notes.iter().map(note).collect(),
            kept_back: released.kept.iter().map(|why| why.name()).collect(),
        }));
    }
    parts
}

fn shares_of(of: &OwnExport) -> Vec<SharePart> {
    let name = |reader| of.readers.iter().find(|(known, _)| *known == reader).map(|(_, name)| name.clone());
    let share = |share: &houvast_casework::share::Share| SharePart {
        item: share.item.name(),
        reader: name(share.reader).unwrap_or_default(),
        hat: share.hat.name(),
        purpose: share.purpose.name(),
        since: share.since,
        until: share.until,
        ended_at: share.ended_at,
    };
    of.own.view.health().shares.iter().map(share).collect()
}

fn look(seen: SeenLook) -> LookPart {
    let classes = seen.classes.iter().map(|class| class.name()).collect();
    LookPart { who: seen.who, hat: seen.hat.name(), classes, at: seen.at }
}

fn person(seat: SeatId, name: &str, hat: Hat) -> PersonPart {
    PersonPart { seat, name: name.to_owned(), hat: hat.name() }
}

/// What lies in an absence, with the lines of the pages on which the person finds it.
fn said(absence: &OwnAbsence, care: Option<&CareState>, people: &[(SeatId, String, Hat)], t: &Speaker) -> Said {
    let lines = absence.work.contact.as_ref().map(|agreed| AgreedContact::of(agreed, agreed.on, t).lines);
    let contact = lines.into_iter().flatten().map(|line| (line.label, line.text)).collect();
    let kept = care.map(|care| say_kept(care, &absence.employer, people, t)).unwrap_or_default();
    Said { contact, kept }
}

fn say_kept(care: &CareState, employer: &str, people: &[(SeatId, String, Hat)], t: &Speaker) -> Vec<String> {
    let who = |seat: SeatId| {
        let found = people.iter().find(|(known, ..)| *known == seat);
        found.map(|(_, name, hat)| format!("{name}, {}", t.hat(*hat))).unwrap_or_default()
    };
    let mut lines = Vec::new();
    if let Some(coordinator) = care.coordinator {
        lines.push(t.say_with("coordination-own", &[("employer", employer.into()), ("who", who(coordinator).into())]));
    }
    lines.extend(care.deputy.map(|deputy| t.say_with("coordination-own-deputy", &[("who", who(deputy).into())])));
    if let Some(Handover { from, to, on, note }) = &care.handover {
        let args = [("from", who(*from).into()), ("to", who(*to).into()), ("date", t.date(*on).into())];
        lines.push(format!("{}: {note}", t.say_with("coordination-handed", &args)));
    }
    for booked in &care.appointments {
        lines.push(format!("{} {}.", say_appointment(t, &booked.appointment), who(booked.by)));
    }
    if let Some(talk) = &care.talk {
        let with = talk.ask.with.map(who);
        lines.extend(list_asked(t, &talk.ask, with.as_deref()));
        lines.extend(talk.ask.words.clone());
    }
    for issued in &care.advice {
        let day = t.date(t.day_of(issued.at));
        lines.push(format!("{day}, {}: {}", who(issued.by), list_advice(t, &issued.advice).join(" ")));
    }
    lines
}
