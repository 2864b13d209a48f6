package se.rattdela.casework;

import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AssessmentService;
import se.rattdela.casework.audit.AuditLog;
import se.rattdela.casework.casefile.CaseFileService;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.casefile.Registration;
import se.rattdela.casework.counsel.CounselService;
import se.rattdela.casework.day.DayService;
import se.rattdela.casework.decision.DecisionService;
import se.rattdela.casework.delegation.OfficeSetup;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.draft.DraftJournal;
import se.rattdela.casework.matrix.MatrixService;
import se.rattdela.casework.notice.NoticeService;
import se.rattdela.casework.phrase.PhraseLibrary;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.release.ReleaseService;
import se.rattdela.casework.request.DisclosureService;
import se.rattdela.casework.review.AccessReviewService;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.casework.statistics.AccountService;
import se.rattdela.casework.unmet.UnmetNeedService;
import se.rattdela.rules.RuleEngine;

/** An open database with its services. Close it before the folder is reset. */
public interface OpenOffice extends AutoCloseable {
  /** Users, units, profile, delegation. */
  OfficeSetup setup();

  /** Persons, cases, documents, items. */
  Registration registration();

  /** New cases, and the persons in them. */
  PersonDesk persons();

  /** Lists, finds and opens cases. */
  CaseFileService cases();

  /** Changes documents and takes back what has been marked. */
  Marking marking();

  /** The sharing matrix. */
  MatrixService matrix();

  /** Requests and own initiatives. */
  DisclosureService disclosures();

  /** Questions and answers. */
  AssessmentService assessments();

  /** Questions to the rule steward about a case. */
  CounselService counsel();

  /** Drafts, approvals, sealed decisions. */
  DecisionService decisions();

  /** What leaves with a decision: files, originals, masks, signed copies. */
  ReleaseService release();

  /** How decisions leave. */
  DispatchService dispatches();

  /** Corrections, annulments and appeals. */
  RedressService redress();

  /** What could not be shared. */
  UnmetNeedService unmetNeeds();

  /** The review of who has read what. */
  AccessReviewService accessReviews();

  /** The yearly account. */
  AccountService accounts();

  /** Benefits with their recipients; what notices and reports have led to. */
  NoticeService notices();

  /** What waits for an actor today. */
  DayService days();

  /** The rule pack, its keys, scenarios, wordings and questions of law. */
  RulebookService rulebook();

  /** Phrases for reasons: the user's own and the office's. */
  PhraseLibrary phrases();

  /**
   * The engine of the pack in force now. Ask once for what is shown together; another pack may be
   * put in force while the office is open.
   */
  RuleEngine engine();

  /** The log. */
  AuditLog audit();

  /**
   * Opens the journal of a user's unsaved texts, in an encrypted file beside the database. One at a
   * time for each user; close it before the office.
   *
   * @throws se.rattdela.casework.common.StoreException DRAFT_NOT_KEPT
   */
  DraftJournal drafts(Actor actor);

  /**
   * Signs in another user on the open database (switch user); the password is really checked.
   *
   * @param password is wiped before the method returns
   * @throws se.rattdela.casework.common.StoreException WRONG_PASSWORD, after the same time whether
   *     the user exists or not
   */
  Actor signIn(String userName, char[] password);

  /** Closes the database. */
  @Override
  void close();
}
