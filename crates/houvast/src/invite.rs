//! `houvast invite`: somebody of the prevention service gets a letter with a link.

use clap::Args;
use houvast_actions::care_team::{NewProfessional, invite_professional};
use houvast_actions::installation::Installation;
use houvast_casework::absence::Language;
use houvast_casework::hat::Hat;

use crate::hand_over::{self, Request};
use crate::place::PlaceArguments;
use crate::tell::Outcome;
use crate::{service, tell, wishes};

/// Who is invited.
#[derive(Args)]
pub(crate) struct InviteArguments {
    #[command(flatten)]
    place: PlaceArguments,
    /// The hat: occupational_physician, nurse, psychologist, ergonomist, coordinator or coach.
    #[arg(long, value_parser = wishes::care_hat)]
    hat: Hat,
    /// The name in the letter.
    #[arg(long)]
    name: String,
    /// Where the letter goes.
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// The language of the letter: nl, fr, de or en.
    #[arg(long, default_value = "nl", value_parser = wishes::language)]
    lang: Language,
}

/// Queues the letter; the running process sends it.
pub(crate) async fn run(arguments: InviteArguments) -> anyhow::Result<Outcome> {
    let InviteArguments { place, hat, name, email, lang } = arguments;
    let request = Request::InviteProfessional { hat, name, email, language: lang };
    hand_over::carry_out(&place.find()?, &request, &[], |_| {}).await?;
    tell::line("the letter waits in the outbox; `houvast serve` sends it, and its link works for 14 days");
    Ok(Outcome::Done)
}

/// Carries the request out where the store is open.
pub(crate) async fn work(installation: &Installation, new: &NewProfessional) -> anyhow::Result<()> {
    invite_professional(installation, new).await.map_err(service::refusal)
}
