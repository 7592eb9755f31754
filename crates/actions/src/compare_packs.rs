//! `compare_packs`: an administrator hands in another version of a pack and is told, row by row, for how many absences a step
//! appears, goes or moves. A job of the clock counts from the `work` compartment alone; whoever asked is told numbers, and
//! none under ten. What was handed in and what was counted lie as drafts of whoever asked, for a month at most.

use std::collections::BTreeMap;

use houvast_access::Verb;
use houvast_access::question::Place;
use houvast_casework::absence::Country;
use houvast_casework::ids::{AccountId, FileId};
use houvast_language::Speaker;
pub use houvast_pathway::PackFault;
use houvast_pathway::{Change, Pack};
use houvast_storage::Seat;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::drafts::{find_draft, save_draft};
use crate::installation::{Installation, Trouble};
use crate::jobs::count_differences::{self, Counts};
use crate::post::letter::locale_of;
use crate::view_steps::{pack_language, pack_of};

/// The most bytes of a pack: what is built in has a tenth of it.
const LARGEST: usize = 4_000_000;

/// A group of fewer is told as "fewer than ten", none included: a number of one would speak of somebody.
const SMALLEST: u64 = 10;

/// So many comparisons are begun within a day, whoever asks: a pack made to ask about somebody needs many.
pub const MOST_A_DAY: u32 = 5;

/// A pack has at most so many rows more than the one in use, for the same reason.
pub const MOST_NEW_ROWS: usize = 25;

/// Where the pack lies that was handed in.
const HANDED_IN: &str = "compare_packs";
/// Where the counts lie.
const COUNTED: &str = "compare_packs counted";

/// A file of a pack: its name and what is in it.
pub type PackFile = (String, Vec<u8>);

/// Why a pack is not compared.
#[derive(Debug, thiserror::Error)]
pub enum ComparePacksError {
    /// Nothing was handed in.
    #[error("no file")]
    NoFile,
    /// Too long for a pack.
    #[error("too large")]
    TooLarge,
    /// A file is no text.
    #[error("`{0}` is no text")]
    NoText(String),
    /// It does not fit the schema, or names what is not there.
    #[error("{} faults", .0.len())]
    Unusable(Vec<PackFault>),
    /// It is of a country without a pack here.
    #[error("there is no pack `{0}`")]
    OtherCountry(String),
    /// It has many more rows than the one in use.
    #[error("more than {MOST_NEW_ROWS} new rows")]
    TooManyRows,
    /// There were as many comparisons within a day as there may be.
    #[error("{MOST_A_DAY} comparisons within a day")]
    TooOften,
    /// Anything else.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// What was counted for one row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    appears: u64,
    goes: u64,
    earlier: u64,
    later: u64,
    otherwise: u64,
    unchanged: u64,
}

impl Tally {
    pub(crate) fn count(&mut self, change: Change) {
        let counter = match change {
            Change::Appears => &mut self.appears,
            Change::Goes => &mut self.goes,
            Change::Earlier => &mut self.earlier,
            Change::Later => &mut self.later,
            Change::Otherwise => &mut self.otherwise,
            Change::Unchanged => &mut self.unchanged,
        };
        *counter += 1;
    }
}

/// How far the counting is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counted {
    /// When the pack was handed in, which stands for this comparison.
    pub(crate) begun: Timestamp,
    /// The country of the pack.
    pub(crate) country: Country,
    /// The version that is compared with.
    pub(crate) becomes: String,
    /// The day both are asked for.
    pub(crate) on: Date,
    /// How many absences there were when it began.
    pub(crate) of: u64,
    /// How many of them were looked at.
    pub(crate) seen: u64,
    /// How many of those lie under the law of that country.
    pub(crate) compared: u64,
    /// The last absence that was looked at.
    pub(crate) after: Option<FileId>,
    /// How many stretches were counted: a stretch that is tried again is not counted twice.
    pub(crate) stretches: u32,
    /// How it stands.
    pub(crate) stage: Stage,
    /// The counts by row.
    pub(crate) rows: BTreeMap<String, Tally>,
}

/// How a comparison stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It is being counted.
    Counting,
    /// Everything was looked at.
    Done,
    /// What was handed in cannot be read any more: another release runs now.
    Stopped,
}

/// How many, as it may be told: in tens, rounded down, so that few more or few less do not show; none under ten.
pub type GroupSize = Option<u64>;

fn in_tens(count: u64) -> GroupSize {
    (count >= SMALLEST).then_some(count / SMALLEST * SMALLEST)
}

/// What another version changes for one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCounts {
    /// The row.
    pub rule: String,
    /// What it is about, in the reader's language.
    pub title: String,
    /// For how many a step appears.
    pub appears: GroupSize,
    /// For how many it goes.
    pub goes: GroupSize,
    /// For how many its day comes earlier.
    pub earlier: GroupSize,
    /// For how many its day comes later.
    pub later: GroupSize,
    /// For how many something else of it changes.
    pub otherwise: GroupSize,
    /// For how many it stays as it is.
    pub unchanged: GroupSize,
}

/// A comparison, as it may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Of which country.
    pub country: Country,
    /// The version that is in use.
    pub was: String,
    /// The version it is compared with.
    pub becomes: String,
    /// The day both were asked for.
    pub on: Date,
    /// How it stands.
    pub stage: Stage,
    /// How many absences there are, in tens.
    pub of: GroupSize,
    /// How many were looked at, in tens.
    pub seen: GroupSize,
    /// How many of those lie under the law of that country, in tens.
    pub compared: GroupSize,
    /// The rows, once all are counted.
    pub rows: Vec<RowCounts>,
}

/// Begins a comparison, in the place of an earlier one of the same administrator.
///
/// # Errors
/// [`ComparePacksError`]; nothing is counted then.
pub async fn compare_packs(
    installation: &Installation,
    account: AccountId,
    files: &[PackFile],
) -> Result<(), ComparePacksError> {
    let seat = seat_of(installation, account).await?;
    let texts = texts_of(files)?;
    let pack = read(&texts).map_err(ComparePacksError::Unusable)?;
    let name = &pack.header().pack;
    let country = Country::find_by_name(name).filter(|country| pack_of(*country).is_ok());
    let country = country.ok_or_else(|| ComparePacksError::OtherCountry(name.clone()))?;
    if pack.rules().len() > pack_of(country)?.rules().len() + MOST_NEW_ROWS {
        return Err(ComparePacksError::TooManyRows);
    }
    let begun = installation.now();
    note_comparison(installation, &seat, &texts, begun).await?;
    let service = installation.store.find_service().await.map_err(Trouble::from)?.ok_or(Trouble::NotFound)?;
    let t = Speaker::new(locale_of(houvast_casework::absence::Language::Dutch, service.country));
    let counted = Counted {
        begun,
        country,
        becomes: pack.header().version.clone(),
        on: t.day_of(begun),
        of: installation.store.count_absences().await.map_err(Trouble::from)?,
        seen: 0,
        compared: 0,
        after: None,
        stretches: 0,
        stage: Stage::Counting,
        rows: BTreeMap::new(),
    };
    save_draft(installation, account, seat.id, HANDED_IN, &texts).await?;
    save_counted(installation, &seat, &counted).await?;
    let mut plan = installation.store.plan();
    count_differences::queue(&mut plan, Counts { account, seat: seat.id, begun, stretch: 0 })?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(())
}

/// Counts a comparison and refuses one too many. It stands in the log of the process with the seat that asked and the mark of
/// the pack, so that whoever runs the machine can see what an administrator asks for.
async fn note_comparison(
    installation: &Installation,
    seat: &Seat,
    texts: &Texts,
    now: Timestamp,
) -> Result<(), ComparePacksError> {
    let a_day_ago = now - SignedDuration::from_hours(24);
    let begun = installation.store.count_attempts(HANDED_IN, a_day_ago).await.map_err(Trouble::from)?;
    if begun >= MOST_A_DAY {
        return Err(ComparePacksError::TooOften);
    }
    installation.store.note_attempt(HANDED_IN, now).await.map_err(Trouble::from)?;
    tracing::info!(seat = %seat.id, pack = mark_of(texts), "another version of a pack is compared on the absences");
    Ok(())
}

/// What tells packs apart: the beginning of the digest of its files, however they were called together.
fn mark_of(texts: &Texts) -> String {
    let mut digest = Sha256::new();
    for part in texts.iter().flat_map(|(name, text)| [name, text]) {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The comparison an administrator asked for last; none where there is none, or it was forgotten after a month.
///
/// # Errors
/// [`Trouble::NotFound`] for anybody else.
pub async fn view_comparison(
    installation: &Installation,
    account: AccountId,
    t: &Speaker,
) -> Result<Option<Comparison>, Trouble> {
    let seat = seat_of(installation, account).await?;
    let Some(counted) = find_counted(installation, &seat).await? else { return Ok(None) };
    let old = pack_of(counted.country)?;
    let rows = match counted.stage {
        Stage::Done => {
            let new = find_handed_in(installation, &seat).await?;
            counted.rows.iter().map(|(rule, tally)| told(rule, *tally, title_of(rule, t, old, new.as_ref()))).collect()
        }
        Stage::Counting | Stage::Stopped => Vec::new(),
    };
    Ok(Some(Comparison {
        country: counted.country,
        was: old.header().version.clone(),
        becomes: counted.becomes,
        on: counted.on,
        stage: counted.stage,
        of: in_tens(counted.of),
        seen: in_tens(counted.seen),
        compared: in_tens(counted.compared),
        rows,
    }))
}

fn title_of(rule: &str, t: &Speaker, old: &Pack, new: Option<&Pack>) -> String {
    let written = new.and_then(|new| new.find_rule(rule)).or_else(|| old.find_rule(rule));
    written.map(|written| written.title.of(pack_language(t)).to_owned()).unwrap_or_default()
}

fn told(rule: &str, tally: Tally, title: String) -> RowCounts {
    RowCounts {
        rule: rule.to_owned(),
        title,
        appears: in_tens(tally.appears),
        goes: in_tens(tally.goes),
        earlier: in_tens(tally.earlier),
        later: in_tens(tally.later),
        otherwise: in_tens(tally.otherwise),
        unchanged: in_tens(tally.unchanged),
    }
}

async fn seat_of(installation: &Installation, account: AccountId) -> Result<Seat, Trouble> {
    let desk = installation.desk_of(account).await?;
    desk.must(installation, Verb::ComparePacks, Place::Installation)?;
    Ok(desk.seat)
}

/// Names and texts, the names without the folder they came from.
type Texts = Vec<(String, String)>;

fn texts_of(files: &[PackFile]) -> Result<Texts, ComparePacksError> {
    if files.is_empty() {
        return Err(ComparePacksError::NoFile);
    }
    if files.iter().map(|(_, content)| content.len()).sum::<usize>() > LARGEST {
        return Err(ComparePacksError::TooLarge);
    }
    let mut texts = Vec::with_capacity(files.len());
    for (name, content) in files {
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let name: String = name.chars().filter(|c| !c.is_control()).take(120).collect();
        match String::from_utf8(content.clone()) {
            Ok(text) => texts.push((name, text)),
            Err(_) => return Err(ComparePacksError::NoText(name)),
        }
    }
    texts.sort();
    Ok(texts)
}

fn read(texts: &Texts) -> Result<Pack, Vec<PackFault>> {
    let borrowed: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Pack::read(&borrowed).map_err(|unusable| unusable.faults)
}

/// The pack that was handed in, as it can be read now.
pub(crate) async fn find_handed_in(installation: &Installation, seat: &Seat) -> Result<Option<Pack>, Trouble> {
    let texts = find_draft::<Texts>(installation, seat.account, seat.id, HANDED_IN).await?;
    Ok(texts.and_then(|texts| read(&texts).ok()))
}

/// How far the counting is.
pub(crate) async fn find_counted(installation: &Installation, seat: &Seat) -> Result<Option<Counted>, Trouble> {
    find_draft(installation, seat.account, seat.id, COUNTED).await
}

/// Keeps how far the counting is.
pub(crate) async fn save_counted(installation: &Installation, seat: &Seat, counted: &Counted) -> Result<(), Trouble> {
    save_draft(installation, seat.account, seat.id, COUNTED, counted).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_told_in_tens_and_never_under_ten() {
        let check = |count, told| assert_eq!(in_tens(count), told);
        check(0, None);
        check(9, None);
        check(10, Some(10));
        check(19, Some(10));
        check(1234, Some(1230));
    }

    #[test]
    fn a_mark_tells_packs_apart_and_the_same_pack_again() {
        let pack = |files: &[(&str, &str)]| {
            let files: Vec<PackFile> =
                files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
            mark_of(&texts_of(&files).unwrap())
        };
        let mark = pack(&[("pack.yaml", "pack: nl"), ("plan.yaml", "rules: []")]);
        assert_eq!(mark, pack(&[("nl/plan.yaml", "rules: []"), ("nl/pack.yaml", "pack: nl")]));
        assert_ne!(mark, pack(&[("pack.yaml", "pack: nl"), ("plan.yaml", "rules: [] ")]));
        assert_ne!(pack(&[("a", "bc")]), pack(&[("ab", "c")]));
        assert_eq!(mark.len(), 16);
    }

    #[test]
    fn a_file_is_named_without_its_folder() {
        let files = [("packs\\nl\\plan.yaml".to_owned(), b"rules: []".to_vec())];
        assert_eq!(texts_of(&files).unwrap(), [("plan.yaml".to_owned(), "rules: []".to_owned())]);
        assert!(
            matches!(texts_of(&[("a".to_owned(), vec![0xff])]), Err(ComparePacksError::NoText(name)) if name == "a")
        );
        assert!(matches!(texts_of(&[]), Err(ComparePacksError::NoFile)));
    }
}
