//! A counterexample of the solver, told in words.

use cedar_policy::{Entities, Entity, EntityUid, EvalResult};
use cedar_policy_symcc::Env;

/// A sentence about a request that is allowed and should not be.
pub(super) fn tell(found: &Env) -> String {
    let (Some(principal), Some(action), Some(resource)) =
        (found.request.principal(), found.request.action(), found.request.resource())
    else {
        return "a request without names is allowed".to_owned();
    };
    let entities = &found.entities;
    let (seat, file) = (entities.get(principal), entities.get(resource));
    let now = found.request.context().and_then(|context| context.get("now"));
    let now = match now {
        Some(EvalResult::Long(now)) => Some(now),
        _ => None,
    };
    let mut told = format!("{} may `{}`", tell_seat(principal, seat), action.id().unescaped());
    told.push_str(&format!(" on {}", tell_file(resource, seat, file, entities)));
    let share = match found.request.context().and_then(|context| context.get("share")) {
        Some(EvalResult::EntityUid(share)) => entities.get(&share),
        _ => None,
    };
    match share {
        Some(share) => told.push_str(&format!(", under {}", tell_share(share, now, seat, file))),
        None => told.push_str(", without a share"),
    }
    if let (Some(now), Some(seat)) = (now, seat) {
        match (long(seat, "since"), long(seat, "until")) {
            (Some(since), _) if now < since => told.push_str("; the seat has not begun"),
            (_, Some(until)) if until <= now => told.push_str("; the seat has ended"),
            _ => {}
        }
    }
    told
}

fn tell_seat(principal: &EntityUid, seat: Option<&Entity>) -> String {
    let kind = match principal.type_name().basename() {
        "EmployeeSeat" => return "an own seat".to_owned(),
        "ClockSeat" => "a seat of the clock",
        "WorkSeat" => "a work seat",
        "CareSeat" => "a care seat",
        "GuestSeat" => "a guest seat",
        "DeskSeat" => "a desk seat",
        other => other,
    };
    let word = seat.and_then(|seat| uid(seat, "hat").map(|hat| ("in hat", hat)));
    let word = word.or_else(|| seat.and_then(|seat| uid(seat, "job").map(|job| ("for the job", job))));
    word.map_or_else(|| kind.to_owned(), |(of, name)| format!("{kind} {of} `{}`", name.id().unescaped()))
}

fn tell_file(resource: &EntityUid, seat: Option<&Entity>, file: Option<&Entity>, entities: &Entities) -> String {
    let (part, kind) = match resource.type_name().basename() {
        "AbsenceWork" => ("the work part", "absence"),
        "AbsenceCare" => ("the care part", "absence"),
        "CaseHealth" => ("the health part", "case"),
        "CaseDiary" => ("the diary", "case"),
        "AbsenceNotes" => ("the notes", "absence"),
        "Employer" => return "an employer".to_owned(),
        _ => return "the installation".to_owned(),
    };
    let wanted = file.and_then(|file| uid(file, kind));
    let Some(wanted) = wanted else { return format!("{part} of a file") };
    let own = seat.and_then(|seat| uid(seat, kind));
    let named = seat.and_then(|seat| uid(seat, "case")).is_some_and(|case| names(entities, &case, &wanted));
    match own {
        Some(own) if own == wanted => format!("{part} of its own {kind}"),
        Some(_) => format!("{part} of another {kind}"),
        None if named => format!("{part} of an absence its case names"),
        None => format!("{part} of {} {kind}", if kind == "absence" { "an" } else { "a" }),
    }
}

fn tell_share(share: &Entity, now: Option<i64>, seat: Option<&Entity>, file: Option<&Entity>) -> String {
    let class =
        uid(share, "class").map_or_else(|| "something".to_owned(), |class| format!("`{}`", class.id().unescaped()));
    let mut told = format!("a share of {class}");
    let mut add = |is: bool, words: &str| {
        if is {
            told.push_str(words);
        }
    };
    let differs = |of: Option<&Entity>, name: &str, in_share: &str| {
        of.and_then(|entity| uid(entity, name)).is_some_and(|own| uid(share, in_share) != Some(own))
    };
    add(differs(seat, "account", "reader"), " with another reader");
    add(differs(seat, "hat", "hat"), " with another hat");
    add(differs(file, "case", "case"), " of another case");
    add(differs(seat, "absence", "through"), " through another absence");
    add(long(share, "ended_at").is_some(), " that the person ended");
    add(long(share, "since").zip(now).is_some_and(|(since, now)| now < since), " that has not begun");
    add(long(share, "until").zip(now).is_some_and(|(until, now)| until <= now), " that has run out");
    told
}

fn uid(entity: &Entity, name: &str) -> Option<EntityUid> {
    match entity.attr(name)? {
        Ok(EvalResult::EntityUid(uid)) => Some(uid),
        _ => None,
    }
}

fn long(entity: &Entity, name: &str) -> Option<i64> {
    match entity.attr(name)? {
        Ok(EvalResult::Long(value)) => Some(value),
        _ => None,
    }
}

fn names(entities: &Entities, case: &EntityUid, absence: &EntityUid) -> bool {
    match entities.get(case).and_then(|case| case.attr("absences")) {
        Some(Ok(EvalResult::Set(absences))) => absences.contains(&EvalResult::EntityUid(absence.clone())),
        _ => false,
    }
}
