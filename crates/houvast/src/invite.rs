//! `houvast invite`: somebody of the prevention service, of an employer's staff, or who is to administrate, gets a letter
//! with a link.

use clap::Args;
use houvast_actions::installation::Installation;
use houvast_actions::invite_staff::{InviteStaffError, NewStaff, invite_from_here};
use houvast_casework::absence::Language;
use houvast_casework::hat::Hat;

use crate::hand_over::{self, Request};
use crate::place::PlaceArguments;
use crate::tell::{Outcome, Refused};
use crate::{service, tell, wishes};

/// Who is invited.
#[derive(Args)]
pub(crate) struct InviteArguments {
    #[command(flatten)]
    place: PlaceArguments,
    /// The hat: occupational_physician, nurse, psychologist, ergonomist, coordinator or coach; human_resources or
    /// case_manager of an employer; or administrator.
    #[arg(long, value_parser = wishes::staff_hat)]
    hat: Hat,
    /// The employer, for human_resources and case_manager. One not known yet is added.
    #[arg(long, value_name = "NAME")]
    employer: Option<String>,
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
    let InviteArguments { place, hat, employer, name, email, lang } = arguments;
    let employer = employer.unwrap_or_default();
    let request = Request::InviteStaff { hat, name, email, language: lang, employer };
    hand_over::carry_out(&place.find()?, &request, &[], |_| {}).await?;
    tell::line("the letter waits in the outbox; `houvast serve` sends it, and its link works for 14 days");
    Ok(Outcome::Done)
}

/// Carries the request out where the store is open.
pub(crate) async fn work(installation: &Installation, new: &NewStaff) -> anyhow::Result<()> {
    invite_from_here(installation, new).await.map_err(refusal)
}

/// A refusal names the option to mend.
fn refusal(error: InviteStaffError) -> anyhow::Error {
    let sentence = match error {
        InviteStaffError::NoService => return service::refusal(houvast_actions::care_team::CareTeamError::NoService),
        InviteStaffError::NotAName => "`--name` is empty or too long; write 1 to 200 characters".to_owned(),
        InviteStaffError::NotAnAddress => {
            "`--email` is no mail address; write one that a letter can be sent to, such as noor@service.example"
                .to_owned()
        }
        InviteStaffError::NotAStaffHat(hat) => {
            format!("nobody is invited as `--hat {}` here; name one of the hats of `houvast invite --help`", hat.name())
        }
        InviteStaffError::NoEmployer => {
            "this hat is worn at an employer: name it with `--employer`, in 1 to 200 characters".to_owned()
        }
        InviteStaffError::Trouble(trouble) => return trouble.into(),
    };
    Refused::because(sentence)
}
