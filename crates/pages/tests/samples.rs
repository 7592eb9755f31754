//! Every page, rendered with its sample in all languages, is a whole page that says everything it means to say.

#![allow(clippy::unwrap_used, missing_docs)]

use askama::Template;
use houvast_casework::share::Item;
use houvast_casework::situation::Situation;
use houvast_casework::steering::Steer;
use houvast_language::{Locale, Speaker};
use houvast_library::practice::check::OF_HEALTH;
use houvast_pages::frame::Frame;
use houvast_pages::own::check_in::CheckInStep;
use houvast_pages::own::home::NowCard;
use houvast_pages::own::switch_plan::Paper;
use houvast_pages::{
    adjustments, care, demo, desk, doors, help, library, list, own, papers, problem, start, steps, work,
};

/// A page under its name.
type Sample = (&'static str, fn(Frame) -> String);

macro_rules! samples {
    ($($name:literal => $make:expr;)*) => {
        &[$(($name, |frame| $make(frame).render().unwrap()),)*]
    };
}

/// One line per page. Whoever makes a page adds it here.
const SAMPLES: &[Sample] = samples! {
    "start/front" => start::Front::sample;
    "adjustments/list" => adjustments::list::AdjustmentsPage::sample;
    "adjustments/list_found" => adjustments::list::AdjustmentsPage::sample_found;
    "adjustments/list_none" => adjustments::list::AdjustmentsPage::sample_none;
    "adjustments/one" => adjustments::one::AdjustmentPage::sample;
    "adjustments/one_physician" => adjustments::one::AdjustmentPage::sample_physician;
    "doors/sign_in" => doors::sign_in::SignInPage::sample;
    "doors/sign_in_code" => doors::sign_in::SignInCodePage::sample;
    "doors/recovery_left" => doors::sign_in::RecoveryLeftPage::sample;
    "doors/signed_out" => doors::sign_in::SignedOutPage::sample;
    "doors/second_factor" => doors::second_factor::SecondFactorPage::sample;
    "doors/second_factor_on" => doors::second_factor::SecondFactorOnPage::sample;
    "doors/recovery_codes" => doors::second_factor::RecoveryCodesPage::sample;
    "doors/invitation" => doors::invitation::InvitationPage::sample;
    "doors/invitation_known" => doors::invitation::InvitationPage::sample_known;
    "doors/invitation_work" => doors::invitation::InvitationPage::sample_work;
    "doors/invitation_care" => doors::invitation::InvitationPage::sample_care;
    "doors/invitation_by_letter" => doors::invitation::InvitationPage::sample_by_letter;
    "doors/code" => doors::code::CodePage::sample;
    "doors/way_back" => doors::way_back::WayBackPage::sample;
    "doors/choose_with_paper" => doors::way_back::ChooseWithPaperPage::sample;
    "doors/chosen_with_paper" => doors::way_back::ChosenWithPaperPage::sample;
    "doors/make_way_back" => doors::way_back::MakeWayBackPage::sample;
    "doors/start_alone" => doors::alone::StartAlonePage::sample;
    "doors/mail_sent" => doors::alone::MailSentPage::sample;
    "doors/mail_sent_invitation" => doors::alone::MailSentPage::sample_invitation;
    "doors/mail_sent_forgotten" => doors::alone::MailSentPage::sample_forgotten;
    "doors/start_account" => doors::alone::StartAccountPage::sample;
    "doors/space_ready" => doors::alone::SpaceReadyPage::sample;
    "doors/forgotten" => doors::forgotten::ForgottenPage::sample;
    "doors/new_password" => doors::forgotten::NewPasswordPage::sample;
    "doors/hats" => doors::hats::ChooseHatPage::sample;
    "doors/hats_none" => doors::hats::ChooseHatPage::sample_none;
    "doors/close_account" => doors::close_account::CloseAccountPage::sample;
    "doors/close_account_with_fault" => doors::close_account::CloseAccountPage::sample_with_fault;
    "doors/close_account_nothing" => doors::close_account::CloseAccountPage::sample_nothing;
    "doors/account_closed" => doors::close_account::AccountClosedPage::sample;
    "list/import" => list::import::ImportPage::sample;
    "list/import_tried" => list::import::ImportPage::sample_tried;
    "list/import_done" => list::import::ImportPage::sample_done;
    "list/import_stopped" => list::import::ImportPage::sample_stopped;
    "desk/staff" => desk::staff::StaffPage::sample;
    "desk/compare_packs" => desk::compare_packs::ComparePacksPage::sample;
    "desk/compare_packs_empty" => desk::compare_packs::ComparePacksPage::sample_empty;
    "desk/compare_packs_counting" => desk::compare_packs::ComparePacksPage::sample_counting;
    "desk/compare_packs_stopped" => desk::compare_packs::ComparePacksPage::sample_stopped;
    "desk/compare_packs_with_faults" => desk::compare_packs::ComparePacksPage::sample_with_faults;
    "desk/invite" => desk::invite::InvitePage::sample;
    "desk/invite_with_faults" => desk::invite::InvitePage::sample_with_faults;
    "desk/end" => desk::end::EndPage::sample;
    "steps/list" => steps::list::StepsPage::sample;
    "steps/list_unbegun" => steps::list::StepsPage::sample_unbegun;
    "steps/list_at_work" => steps::list::StepsPage::sample_at_work;
    "steps/list_in_care" => steps::list::StepsPage::sample_in_care;
    "steps/partial" => steps::partial::PartialWorkPage::sample;
    "steps/partial_faulty" => steps::partial::PartialWorkPage::faulty;
    "steps/one" => steps::one::StepPage::sample;
    "steps/one_faulty" => steps::one::StepPage::faulty;
    "steps/one_in_care" => steps::one::StepPage::sample_in_care;
    "help/now" => help::now::HelpNowPage::sample;
    "help/talk" => help::talk::TalkPage::new;
    "library/ask" => library::ask::AskPage::sample;
    "library/glossary" => library::glossary::GlossaryPage::sample;
    "library/directory" => library::directory::DirectoryPage::sample;
    "library/directory_stale" => library::directory::DirectoryPage::sample_stale;
    "library/directory_empty" => library::directory::DirectoryPage::sample_empty;
    "library/home" => library::home::LibraryPage::sample;
    "library/home_empty" => library::home::LibraryPage::sample_empty;
    "library/listing" => library::listing::ListingPage::sample;
    "library/listing_found" => library::listing::ListingPage::sample_found;
    "library/listing_empty" => library::listing::ListingPage::sample_empty;
    "library/calculator" => library::calculator::CalculatorPage::sample;
    "library/calculator_netherlands" => library::calculator::CalculatorPage::sample_netherlands;
    "library/calculator_faulty" => library::calculator::CalculatorPage::faulty;
    "library/collection" => library::collection::CollectionPage::sample;
    "library/collection_sent" => library::collection::CollectionPage::sample_sent;
    "library/collection_to_move" => library::collection::CollectionPage::sample_to_move;
    "library/collection_empty" => library::collection::CollectionPage::sample_empty;
    "library/counter" => library::counter::CounterPage::sample;
    "library/letter" => library::letter::LetterPage::sample;
    "library/letter_made" => library::letter::LetterPage::sample_made;
    "library/letter_faulty" => library::letter::LetterPage::faulty;
    "library/practice_list" => library::practice::PracticeListPage::sample;
    "library/practice" => library::practice::PracticePage::sample;
    "library/practice_on_the_way" => library::practice::PracticePage::sample_on_the_way;
    "library/practice_at_the_end" => library::practice::PracticePage::sample_at_the_end;
    "work/practice_list" => library::practice::PracticeListPage::sample_at_work;
    "work/practice" => library::practice::PracticePage::sample_at_work;
    "library/policy" => library::policy::PolicyPage::sample;
    "library/policy_made" => library::policy::PolicyPage::sample_made;
    "library/training_list" => library::training::TrainingListPage::sample;
    "library/training" => library::training::TrainingPage::sample;
    "library/training_faulty" => library::training::TrainingPage::faulty;
    "library/training_fitting" => library::training::TrainingPage::sample_fitting;
    "library/topic" => library::topic::TopicPage::sample;
    "library/topic_signed" => library::topic::TopicPage::sample_signed;
    "problem" => problem::ProblemPage::sample;
    "demo/personas" => demo::PersonasPage::sample;
    "work/absences" => work::absences::AbsencesPage::sample;
    "work/absences_paged" => work::absences::AbsencesPage::sample_paged;
    "work/absences_empty" => work::absences::AbsencesPage::sample_empty;
    "work/absences_nobody_found" => work::absences::AbsencesPage::sample_nobody_found;
    "work/absence" => work::absence::AbsencePage::sample;
    "work/absence_still_at_work" => |frame| work::absence::AbsencePage::sample_in(frame, Situation::StillAtWork);
    "work/absence_absent" => |frame| work::absence::AbsencePage::sample_in(frame, Situation::Absent);
    "work/absence_preparing_return" => |frame| work::absence::AbsencePage::sample_in(frame, Situation::PreparingReturn);
    "work/absence_building_up" => |frame| work::absence::AbsencePage::sample_in(frame, Situation::BuildingUp);
    "work/absence_back_at_work" => |frame| work::absence::AbsencePage::sample_in(frame, Situation::BackAtWork);
    "work/absence_longer_back" => |frame| work::absence::AbsencePage::sample_in(frame, Situation::LongerBack);
    "work/absence_again" => work::absence::AbsencePage::sample_again;
    "work/dates" => work::dates::DatesPage::sample;
    "work/dates_with_faults" => work::dates::DatesPage::sample_with_faults;
    "work/contact" => work::contact::ContactPage::sample;
    "work/contact_with_faults" => work::contact::ContactPage::sample_with_faults;
    "work/hours" => work::hours::HoursPage::sample;
    "work/hours_with_faults" => work::hours::HoursPage::sample_with_faults;
    "work/adjustments" => work::adjustments::RegisterPage::sample;
    "work/adjustments_empty" => work::adjustments::RegisterPage::sample_empty;
    "work/adjustment" => work::adjustment::AdjustmentAtWorkPage::sample;
    "work/adjustment_agreed" => work::adjustment::AdjustmentAtWorkPage::sample_agreed;
    "work/adjustment_review" => work::adjustment::AdjustmentAtWorkPage::sample_review;
    "work/adjustment_over" => work::adjustment::AdjustmentAtWorkPage::sample_over;
    "work/adjustment_with_faults" => work::adjustment::AdjustmentAtWorkPage::sample_with_faults;
    "work/adjustment_without_reason" => work::adjustment::AdjustmentAtWorkPage::sample_without_reason;
    "work/adjustment_without_difference" => work::adjustment::AdjustmentAtWorkPage::sample_without_difference;
    "work/adjustment_done_with_faults" => work::adjustment::AdjustmentAtWorkPage::sample_done_with_faults;
    "work/adjustment_review_with_faults" => work::adjustment::AdjustmentAtWorkPage::sample_review_with_faults;
    "work/choose_adjustment" => work::new_adjustment::ChooseAdjustmentPage::sample;
    "work/new_adjustment" => work::new_adjustment::NewAdjustmentPage::sample;
    "work/new_adjustment_with_faults" => work::new_adjustment::NewAdjustmentPage::sample_with_faults;
    "care/contact" => work::contact::ContactPage::sample_by_care;
    "care/hours" => work::hours::HoursPage::sample_by_care;
    "care/caseload" => care::caseload::CaseloadPage::sample;
    "care/caseload_many_employers" => care::caseload::CaseloadPage::sample_many_employers;
    "care/caseload_empty" => care::caseload::CaseloadPage::sample_empty;
    "care/caseload_nobody_found" => care::caseload::CaseloadPage::sample_nobody_found;
    "care/file" => care::file::FilePage::sample;
    "care/file_card_only" => care::file::FilePage::sample_card_only;
    "care/file_psychologist" => care::file::FilePage::sample_psychologist;
    "care/item_plan" => |frame| care::shared_item::SharedItemPage::sample(frame, Item::Plan);
    "care/item_line" => |frame| care::shared_item::SharedItemPage::sample(frame, Item::Line);
    "care/item_work_answers" => |frame| care::shared_item::SharedItemPage::sample(frame, Item::WorkAnswers);
    "care/item_symptoms" => |frame| care::shared_item::SharedItemPage::sample(frame, Item::Symptoms);
    "care/item_question" => |frame| care::shared_item::SharedItemPage::sample(frame, Item::Question);
    "care/consult" => care::consult::ConsultPage::sample;
    "care/consult_preview" => care::consult::ConsultPage::sample_preview;
    "care/consult_card_only" => care::consult::ConsultPage::sample_card_only;
    "care/consult_with_faults" => care::consult::ConsultPage::sample_with_faults;
    "care/death" => care::death::DeathPage::sample;
    "care/death_confirm" => care::death::DeathPage::sample_confirm;
    "care/death_own" => |frame| care::death::DeathPage::sample_recorded(frame, true, true);
    "care/death_by_colleague" => |frame| care::death::DeathPage::sample_recorded(frame, false, true);
    "care/death_stands" => |frame| care::death::DeathPage::sample_recorded(frame, false, false);
    "care/letters" => care::letters::LettersPage::sample;
    "care/letters_none" => care::letters::LettersPage::sample_none;
    "care/invitation" => care::invitation::InvitationPage::sample;
    "care/invitation_made" => care::invitation::InvitationPage::sample_made;
    "care/worklist" => care::worklist::WorklistPage::sample;
    "care/worklist_none" => care::worklist::WorklistPage::sample_none;
    "care/worklist_notes" => care::worklist::WorklistPage::sample_of_notes;
    "care/write_note" => care::write_note::WriteNotePage::sample;
    "care/write_note_none" => care::write_note::WriteNotePage::sample_none;
    "care/write_note_with_faults" => care::write_note::WriteNotePage::sample_with_faults;
    "care/correct_note" => care::correct_note::CorrectNotePage::sample;
    "care/correct_note_with_faults" => care::correct_note::CorrectNotePage::sample_with_faults;
    "care/hand_over_notes" => care::hand_over_notes::HandOverNotesPage::sample;
    "care/hand_over_notes_with_faults" => care::hand_over_notes::HandOverNotesPage::sample_with_faults;
    "care/hand_over_notes_nobody" => care::hand_over_notes::HandOverNotesPage::sample_nobody;
    "own/ask_for_notes" => own::ask_for_notes::AskForNotesPage::sample;
    "own/ask_for_notes_answered" => own::ask_for_notes::AskForNotesPage::sample_answered;
    "own/ask_for_notes_none" => own::ask_for_notes::AskForNotesPage::sample_none;
    "own/ask_for_notes_faulty" => own::ask_for_notes::AskForNotesPage::faulty;
    "care/coordination" => care::coordination::CoordinationPage::sample;
    "care/coordination_with_faults" => care::coordination::CoordinationPage::sample_with_faults;
    "care/away" => care::away::AwayPage::sample;
    "care/away_with_faults" => care::away::AwayPage::sample_with_faults;
    "work/duty_mails" => work::duty_mails::DutyMailsPage::sample;
    "work/duty_mails_off" => work::duty_mails::DutyMailsPage::sample_off;
    "care/ask_mails" => care::ask_mails::AskMailsPage::sample;
    "care/ask_mails_off" => care::ask_mails::AskMailsPage::sample_off;
    "care/propose_talk" => care::propose_talk::ProposeTalkPage::sample;
    "care/propose_talk_with_faults" => care::propose_talk::ProposeTalkPage::sample_with_faults;
    "care/propose_talk_proposed" => care::propose_talk::ProposeTalkPage::sample_proposed;
    "care/propose_talk_agreed" => care::propose_talk::ProposeTalkPage::sample_agreed;
    "care/propose_talk_by_colleague" => care::propose_talk::ProposeTalkPage::sample_by_colleague;
    "care/propose_talk_nobody" => care::propose_talk::ProposeTalkPage::sample_nobody;
    "own/ask_for_talk" => own::ask_for_talk::AskForTalkPage::sample;
    "own/ask_for_talk_faulty" => own::ask_for_talk::AskForTalkPage::faulty;
    "own/talk_asked" => own::ask_for_talk::TalkAskedPage::sample;
    "own/talk_asked_proposed" => own::ask_for_talk::TalkAskedPage::sample_proposed;
    "own/talk_asked_agreed" => own::ask_for_talk::TalkAskedPage::sample_agreed;
    "care/deaths" => care::death::DeathsPage::sample;
    "care/deaths_none" => care::death::DeathsPage::sample_none;
    "doors/close_person" => doors::close_person::ClosePersonPage::sample;
    "help/paper" => help::paper::PaperPage::sample;
    "own/talks" => own::talks::TalksPage::sample;
    "own/talks_empty" => own::talks::TalksPage::empty;
    "own/question" => own::question::QuestionPage::sample;
    "own/question_faulty" => own::question::QuestionPage::faulty;
    "own/together" => own::together::TogetherPage::sample;
    "own/together_faulty" => own::together::TogetherPage::faulty;
    "own/together_company" => own::together::TogetherPage::sample_company;
    "own/together_nobody" => own::together::TogetherPage::sample_nobody;
    "own/close_person" => own::close_person::OwnClosePersonPage::sample;
    "own/close_person_faulty" => own::close_person::OwnClosePersonPage::faulty;
    "own/close_person_no_service" => own::close_person::OwnClosePersonPage::sample_no_service;
    "care/item_empty" => |frame| care::shared_item::SharedItemPage::sample_empty(frame, Item::Plan);
    "own/home" => own::home::HomePage::sample;
    "own/home_empty" => own::home::HomePage::empty;
    "own/home_resting" => own::home::HomePage::resting;
    "own/home_make_plan" => |frame| own::home::HomePage::with_card(frame, NowCard::MakePlan);
    "own/home_nothing" => |frame| own::home::HomePage::with_card(frame, NowCard::Nothing);
    "own/reason" => own::reason::ReasonPage::sample;
    "own/reason_faulty" => own::reason::ReasonPage::faulty;
    "own/line" => own::line::LinePage::sample;
    "own/line_faulty" => own::line::LinePage::faulty;
    "own/check_in_fit" => |frame| own::check_in::CheckInPage::sample(frame, CheckInStep::Fit);
    "own/check_in_recovery" => |frame| own::check_in::CheckInPage::sample(frame, CheckInStep::Recovery);
    "own/check_in_questions" => |frame| own::check_in::CheckInPage::sample(frame, CheckInStep::Questions);
    "own/check_in_words" => |frame| own::check_in::CheckInPage::sample(frame, CheckInStep::Words);
    "own/check_in_faulty" => |frame| own::check_in::CheckInPage::faulty(frame, CheckInStep::Fit);
    "own/check_in_recovery_faulty" => |frame| own::check_in::CheckInPage::faulty(frame, CheckInStep::Recovery);
    "own/check_in_words_faulty" => |frame| own::check_in::CheckInPage::faulty(frame, CheckInStep::Words);
    "own/check_in_done_go_on" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::GoOn);
    "own/check_in_done_heavy" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::HeavyWeek);
    "own/check_in_done_more" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::TalkAboutMore);
    "own/check_in_done_hold" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::Hold);
    "own/check_in_done_step_back" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::StepBack);
    "own/check_in_done_stay_level" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::StayLevel);
    "own/check_in_done_go_down" => |frame| own::check_in::CheckInDonePage::sample(frame, Steer::GoDown);
    "own/diary" => own::diary::DiaryPage::sample;
    "own/diary_empty" => own::diary::DiaryPage::empty;
    "own/diary_faulty" => own::diary::DiaryPage::faulty;
    "own/trend" => own::trend::TrendPage::sample;
    "own/trend_empty" => own::trend::TrendPage::empty;
    "own/monthly" => own::monthly::MonthlyPage::sample;
    "own/monthly_comfort" => own::monthly::MonthlyPage::comfort;
    "own/summary" => own::summary::SummaryPage::sample;
    "own/summary_empty" => own::summary::SummaryPage::empty;
    "own/rhythm" => own::rhythm::RhythmPage::sample;
    "own/rhythm_faulty" => own::rhythm::RhythmPage::faulty;
    "own/plan" => own::plan::PlanPage::sample;
    "own/plan_empty" => own::plan::PlanPage::empty;
    "own/plan_resting" => own::plan::PlanPage::resting;
    "own/plan_steered" => own::plan::PlanPage::steered;
    "own/plan_on_plan_b" => own::plan::PlanPage::on_plan_b;
    "own/plan_calendar" => own::plan_calendar::PlanCalendarPage::sample;
    "own/plan_calendar_empty" => own::plan_calendar::PlanCalendarPage::empty;
    "own/worked_hours" => own::worked_hours::WorkedHoursPage::sample;
    "own/worked_hours_faulty" => own::worked_hours::WorkedHoursPage::faulty;
    "own/change_plan" => own::change_plan::ChangePlanPage::sample;
    "own/change_plan_faulty" => own::change_plan::ChangePlanPage::faulty;
    "own/preview_plan" => own::preview_plan::PreviewPlanPage::sample;
    "own/preview_plan_level" => own::preview_plan::PreviewPlanPage::sample_level;
    "own/switch_plan" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "plan_b", Paper::Needed);
    "own/switch_plan_said" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "plan_a", Paper::Said);
    "own/switch_plan_at_once" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "plan_b_only", Paper::NotNeeded);
    "own/switch_plan_hold" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "hold", Paper::NotNeeded);
    "own/switch_plan_step_back" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "step_back", Paper::NotNeeded);
    "own/switch_plan_level" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "stay_level", Paper::NotNeeded);
    "own/switch_plan_down" => |frame| own::switch_plan::SwitchPlanPage::sample(frame, "go_down", Paper::NotNeeded);
    "own/switch_plan_faulty" => own::switch_plan::SwitchPlanPage::faulty;
    "own/publish_giving_away" => |frame| own::publish::PublishPage::giving_away(frame, true);
    "own/publish_giving_away_for_good" => |frame| own::publish::PublishPage::giving_away(frame, false);
    "own/publish_check_ups" => own::publish::PublishPage::showing_check_ups;
    "own/publish" => own::publish::PublishPage::sample;
    "own/publish_with_places" => own::publish::PublishPage::with_places;
    "own/publish_faulty" => own::publish::PublishPage::faulty;
    "own/publish_empty" => own::publish::PublishPage::empty;
    "own/publish_without_plan" => own::publish::PublishPage::without_plan;
    "own/as_seen" => work::absence::AbsencePage::sample_as_seen;
    "own/stop_publishing" => own::stop_publishing::StopPublishingPage::sample;
    "own/wishes" => own::wishes::WishesPage::sample;
    "own/wishes_empty" => own::wishes::WishesPage::empty;
    "own/choose_wish" => own::new_wish::ChooseWishPage::sample;
    "own/choose_wish_none" => own::new_wish::ChooseWishPage::sample_none;
    "own/new_wish" => own::new_wish::NewWishPage::sample;
    "own/new_wish_words" => own::new_wish::NewWishPage::sample_words;
    "own/new_wish_faulty" => own::new_wish::NewWishPage::faulty;
    "own/new_wish_faulty_again" => own::new_wish::NewWishPage::faulty_again;
    "own/wish" => own::wish::WishPage::sample;
    "own/wish_words" => own::wish::WishPage::sample_words;
    "own/wish_faulty" => own::wish::WishPage::faulty;
    "own/wish_done" => own::wish::WishPage::sample_done;
    "own/wish_faulty_done" => own::wish::WishPage::faulty_done;
    "own/publish_wish" => own::publish_wish::PublishWishPage::sample;
    "own/publish_wish_two" => own::publish_wish::PublishWishPage::sample_two;
    "own/publish_wish_there" => own::publish_wish::PublishWishPage::sample_there;
    "own/publish_wish_empty" => own::publish_wish::PublishWishPage::empty;
    "own/publish_wish_faulty" => own::publish_wish::PublishWishPage::faulty;
    "own/withdraw_wish_published" => own::wish::WithdrawWishPage::sample_published;
    "own/withdraw_wish" => own::wish::WithdrawWishPage::sample;
    "own/shares" => own::shares::SharesPage::sample;
    "own/shares_empty" => own::shares::SharesPage::empty;
    "own/new_share" => own::new_share::NewSharePage::sample;
    "own/new_share_empty" => own::new_share::NewSharePage::empty;
    "own/new_share_faulty" => own::new_share::NewSharePage::faulty;
    "own/new_share_plan" => |frame| own::new_share::NewSharePage::previewed(frame, Item::Plan);
    "own/new_share_line" => |frame| own::new_share::NewSharePage::previewed(frame, Item::Line);
    "own/new_share_work_answers" => |frame| own::new_share::NewSharePage::previewed(frame, Item::WorkAnswers);
    "own/new_share_question" => |frame| own::new_share::NewSharePage::previewed(frame, Item::Question);
    "own/new_share_symptoms" => |frame| own::new_share::NewSharePage::previewed(frame, Item::Symptoms);
    "own/who_looked" => own::who_looked::WhoLookedPage::sample;
    "own/who_looked_empty" => own::who_looked::WhoLookedPage::empty;
    "own/changed" => own::changed::ChangedPage::sample;
    "own/changed_resting" => own::changed::ChangedPage::resting;
    "own/resume" => own::changed::ResumePage::sample;
    "own/settings" => own::settings::SettingsPage::sample;
    "papers/list" => papers::list::PapersPage::sample;
    "papers/list_empty" => papers::list::PapersPage::empty;
    "papers/list_at_work" => papers::list::PapersPage::at_work;
    "papers/list_at_work_empty" => papers::list::PapersPage::at_work_empty;
    "papers/preview_plan" => |frame| papers::preview::PreviewPaperPage::of_plan(frame, false);
    "papers/preview_plan_b" => |frame| papers::preview::PreviewPaperPage::of_plan(frame, true);
    "papers/preview" => papers::preview::PreviewPaperPage::sample;
    "papers/preview_at_work" => papers::preview::PreviewPaperPage::at_work;
    "steps/route_map" => steps::route_map::RouteMapPage::sample;
    "steps/route_map_at_work" => steps::route_map::RouteMapPage::sample_at_work;
    "steps/partial_ready" => steps::partial::PartialWorkPage::sample_ready;
    "papers/preview_of_law" => papers::preview::PreviewPaperPage::sample_of_law;
    "own/calendar" => own::calendar::CalendarPage::sample;
    "own/calendar_made" => own::calendar::CalendarPage::made;
    "own/calendar_faulty" => own::calendar::CalendarPage::faulty;
    "work/calendar" => own::calendar::CalendarPage::at_work;
    "work/calendar_made" => own::calendar::CalendarPage::made_at_work;
    "own/collection" => own::collection::OwnCollectionPage::sample;
    "own/collection_full" => own::collection::OwnCollectionPage::sample_full;
    "own/collection_empty" => own::collection::OwnCollectionPage::sample_empty;
    "own/erase" => own::erase::ErasePage::sample;
    "own/erase_faulty" => own::erase::ErasePage::faulty;
    "own/erased" => own::erase::ErasedPage::sample;
};

/// A frame as rich as one can be, so that its every part is rendered with every page.
fn frame(locale: Locale) -> Frame {
    let t = Speaker::new(locale);
    Frame {
        seat: Some(t.say("frame-here-as-self")),
        csrf: "sample".to_owned(),
        signed_in: true,
        may_change_hat: true,
        own_space: true,
        ask: Some("/library/ask?country=be".to_owned()),
        ..Frame::open(t, "/sample?page=1")
    }
}

/// How keys begin. `check` is missing on purpose: an English page may say check-in.
const CONCEPTS: &[&str] = &[
    "adjustments",
    "ask",
    "care",
    "check_in",
    "collection",
    "consult",
    "contact",
    "coordination",
    "costs",
    "counter",
    "death",
    "doors",
    "follow_up",
    "frame",
    "glossary",
    "hat",
    "help",
    "library",
    "line",
    "looked",
    "notes",
    "offers",
    "own",
    "plan",
    "policy",
    "practice",
    "problems",
    "register",
    "share",
    "situation",
    "start",
    "talks",
    "work",
    "telling",
    "training",
    "wishes",
    "worklist",
];

fn check_each(check: impl Fn(&str, Locale, &str)) {
    for locale in Locale::all() {
        for (name, render) in SAMPLES {
            check(name, locale, &render(frame(locale)));
        }
    }
}

/// The words of a page: what stands outside its tags.
fn words(page: &str) -> String {
    let mut outside = String::new();
    let mut is_tag = false;
    for one in page.chars() {
        match one {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                outside.push(' ');
            }
            _ if !is_tag => outside.push(one),
            _ => {}
        }
    }
    outside
}

#[test]
fn every_page_template_has_a_sample() {
    let mut unused = Vec::new();
    let sources = ["start", "adjustments", "doors", "own", "work", "care", "help", "library", "demo", "problem"];
    let shown: Vec<&str> = SAMPLES.iter().map(|(name, _)| *name).collect();
    for folder in sources {
        let at = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(folder);
        for path in std::fs::read_dir(at).unwrap().map(|entry| entry.unwrap().path()) {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if text.starts_with("{% extends") && !shown.iter().any(|shown| is_sample_of(shown, folder, &name)) {
                unused.push(format!("{folder}/{name}"));
            }
        }
    }
    assert_eq!(unused, Vec::<String>::new());
}

/// `own/line_faulty` is a sample of `own/line`; shared items go by what is shared.
fn is_sample_of(sample: &str, folder: &str, template: &str) -> bool {
    let template = if template == "shared_item" { "item" } else { template };
    sample == folder || sample.strip_prefix(&format!("{folder}/")).is_some_and(|sample| sample.starts_with(template))
}

#[test]
fn every_page_names_its_language_and_has_one_heading_of_the_first_order() {
    check_each(|name, locale, page| {
        let opening = format!("<html lang=\"{}\">", locale.language.code());
        assert!(page.contains(&opening), "{name}");
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert_eq!(page.matches("<main").count(), 1, "{name}");
    });
}

#[test]
fn no_page_shows_a_key_or_an_empty_place() {
    check_each(|name, locale, page| {
        let words = words(page);
        assert!(!words.contains(['{', '}']), "{name} in {locale:?}");
        for word in words.split_whitespace() {
            let word = word.trim_matches(|one: char| !one.is_alphanumeric());
            // A key that nobody wrote comes out as itself: `doors-mail`.
            let concept = word.split_once('-').map(|(concept, _)| concept);
            assert!(!concept.is_some_and(|concept| CONCEPTS.contains(&concept)), "{name} in {locale:?}: `{word}`");
        }
    });
}

#[test]
fn no_page_carries_style_or_script_of_its_own() {
    check_each(|name, _, page| {
        assert!(!page.contains(" style="), "{name}");
        assert!(!page.contains("<style"), "{name}");
        assert!(!page.contains("javascript:"), "{name}");
        for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            assert!(
                !tag.split_whitespace().skip(1).any(|part| part.starts_with("on") && part.contains('=')),
                "{name}: <{tag}>"
            );
            assert!(!tag.starts_with("script") || tag.contains(" src="), "{name}: <{tag}>");
        }
    });
}

#[test]
fn every_page_with_style_and_script_is_at_most_sixty_kilobytes() {
    let beside: usize = houvast_pages::assets::ASSETS.iter().map(|asset| asset.bytes.len()).sum();
    check_each(|name, _, page| {
        let size = page.len() + beside;
        assert!(size <= 60 * 1024, "{name}: {size} bytes");
    });
}

#[test]
fn every_form_that_writes_carries_its_guard() {
    check_each(|name, _, page| {
        for form in page.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            assert!(
                !form.contains("method=\"post\"") || form.contains("name=\"csrf\" value=\"sample\""),
                "{name}: {form}"
            );
        }
    });
}

#[test]
fn every_id_is_there_once_and_every_label_leads_to_a_field() {
    check_each(|name, _, page| {
        let values = |attribute: &str| -> Vec<String> {
            let start = format!(" {attribute}=\"");
            page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
        };
        let mut ids = values("id");
        ids.sort();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}: an id is there twice");
        for wanted in values("for").iter().chain(&values("aria-describedby")).chain(&values("aria-labelledby")) {
            for id in wanted.split_whitespace() {
                assert!(ids.iter().any(|there| there == id), "{name}: nothing is called `{id}`");
            }
        }
        for target in values("href").iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.iter().any(|there| there == target), "{name}: nothing is called `{target}`");
        }
    });
}

#[test]
fn pages_of_the_doors_never_name_the_illness() {
    check_each(|name, _, page| {
        if ["start", "doors", "help", "problem", "demo"].iter().any(|folder| name.starts_with(folder)) {
            let page = page.to_lowercase();
            assert!(["kanker", "cancer", "krebs"].iter().all(|word| !page.contains(word)), "{name}");
        }
    });
}

#[test]
fn pages_of_the_workplace_never_speak_of_health() {
    check_each(|name, locale, page| {
        if name.starts_with("work/") || name == "own/as_seen" {
            let page = words(page).to_lowercase();
            for word in OF_HEALTH {
                assert!(!page.contains(word), "{name} in {locale:?}: {word}");
            }
        }
    });
}

#[test]
fn pages_of_the_workplace_never_tell_whether_something_was_seen_or_waits() {
    let english = ["waiting for", "seen by", "accepted", "recorded by", "invited", "opened"];
    check_each(|name, locale, page| {
        if name.starts_with("work/") && locale.language == houvast_language::Language::En {
            let page = words(page).to_lowercase();
            for word in english {
                assert!(!page.contains(word), "{name}: {word}");
            }
        }
    });
}

#[test]
fn a_preview_is_exactly_what_its_reader_sees() {
    for locale in Locale::all() {
        for item in Item::ALL {
            let seen = care::shared_item::SharedItemView::sample(frame(locale), *item).render().unwrap();
            let preview = own::new_share::NewSharePage::previewed(frame(locale), *item).render().unwrap();
            let page = care::shared_item::SharedItemPage::sample(frame(locale), *item).render().unwrap();
            assert!(preview.contains(&seen) && page.contains(&seen), "{} in {locale:?}", item.name());
        }
    }
}
