package se.rattdela.casework.rulebook;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.RulePack;

/**
 * What the screen "Regelverk" asks. Every user may read it, except the effect on open cases; only
 * rule stewards change it, and what binds the office takes two of them. Every change is durable
 * when the method returns; every method blocks.
 */
public interface RulebookService {
  /** The pack in force, how it came there, and what to warn of. */
  PackInForce inForce(Actor actor);

  /**
   * Opens a pack file with the keys that the office trusts, without storing it: the first step of
   * an import. A file that is refused leaves its digest and the reason's code in the log.
   *
   * @throws PackRejectedException PACK_UNREADABLE (with every problem), PACK_OLDER,
   *     PACK_LACKS_CODES
   * @throws se.rattdela.casework.common.NotAllowedException ROLE_MISSING
   */
  PackContent open(Actor actor, byte[] file);

  /**
   * The worked cases that came with the pack in force: those of an imported pack's file, else those
   * of the program.
   */
  WorkedCases cases(Actor actor);

  /**
   * Proposes a pack. Opens the file again as {@link #open} does, with the same errors.
   *
   * @param fileName for display; path and control characters are dropped
   * @param report of exactly this file
   * @throws PackRejectedException also PACK_HAS_ERRORS, PACK_NOT_CHECKED (the report is of another
   *     file), PACK_PROPOSED_ALREADY
   */
  PackProposal propose(Actor actor, byte[] file, String fileName, CheckReport report);

  /** All proposals: waiting first, then newest first. */
  List<PackProposal> proposals(Actor actor);

  /**
   * The content of a waiting proposal, opened and verified again, for the second person.
   *
   * @throws PackRejectedException as {@link #open}
   */
  PackContent proposed(Actor actor, ProposalId id);

  /** Takes back one's own proposal. */
  PackProposal withdraw(Actor actor, ProposalId id, long version);

  /** Refuses another's proposal. */
  PackProposal refuse(Actor actor, ProposalId id, long version, String reason);

  /**
   * Puts another's proposal in force. The file is verified again; when the method returns every
   * answer is made from the new pack. Sealed decisions never change; a draft that waits for
   * approval must be sent and reviewed anew where the new pack says something else of it.
   *
   * @throws se.rattdela.casework.common.NotAllowedException SECOND_PERSON, WRONG_STATUS
   * @throws se.rattdela.casework.common.ConflictException the proposal or the pack in force has
   *     changed since; nothing was changed
   * @throws PackRejectedException as {@link #open}
   */
  PackInForce activate(Actor actor, ProposalId id, long version);

  /**
   * What a candidate would change in the open cases: every item of a disclosure that is not decided
   * against its recipient with the recorded answers, and every other item against the authorities
   * shown by default, under the law of today. Rule stewards only; the reading is logged, also in
   * each case that is listed.
   *
   * @param progress called on this thread; may stop the work
   */
  AffectedCases affected(Actor actor, RulePack candidate, Progress progress);

  /** The keys shipped with the program and those of the office, also proposed and removed ones. */
  List<OfficeKey> trustedKeys(Actor actor);

  /**
   * Proposes a key; it is not trusted before another person has confirmed it.
   *
   * @param label whose key it is, such as "Rättdela, utgivare"; at most 200 characters
   * @param publicKey an Ed25519 public key as the command that makes keys prints it
   * @throws se.rattdela.casework.common.InvalidInputException KEY_INVALID, also one known already
   */
  OfficeKey proposeKey(Actor actor, String label, String publicKey);

  /** Confirms another's proposed key. */
  OfficeKey confirmKey(Actor actor, OfficeKeyId id, long version);

  /**
   * Removes a key of the office, trusted or only proposed; takes one person, since it only narrows
   * what is accepted.
   *
   * @throws se.rattdela.casework.common.NotAllowedException KEY_IN_USE, when the pack in force is
   *     signed with it: activate another pack first
   */
  OfficeKey removeKey(Actor actor, OfficeKeyId id, long version);

  /** The office's scenarios, by name. */
  List<SavedScenario> scenarios(Actor actor);

  /**
   * Saves a scenario. The question's own id is replaced.
   *
   * @param name at most 200 characters; may not hold a personal number
   * @param comment at most 4000 characters; may not hold a personal number
   * @throws se.rattdela.casework.common.InvalidInputException also UNKNOWN_CODE, when the pack in
   *     force cannot be asked the question
   */
  SavedScenario saveScenario(
      Actor actor, String name, Question question, Outcome expected, String comment);

  /** Removes a scenario. */
  void removeScenario(Actor actor, ScenarioId id, long version);

  /** The wording of a provision of the pack in force. */
  ProvisionWording wording(Actor actor, String provisionId);

  /** The wordings of all provisions of the pack in force, without their differences. */
  List<ProvisionWording> wordings(Actor actor);

  /** Imports the wording of one provision, such as text pasted by the rule steward. */
  ProvisionWording importWording(Actor actor, String provisionId, String text);

  /**
   * Imports a whole statute and finds each provision's sections by its citation.
   *
   * @param sfs such as {@code 2009:400}
   * @param file plain text in UTF-8, at most 5 MB, as Riksdagen shows it
   * @throws se.rattdela.casework.common.InvalidInputException STATUTE_UNREADABLE: too large, not
   *     text, another statute than {@code sfs}, or no section in it
   */
  StatuteImport importStatute(Actor actor, String sfs, byte[] file);

  /**
   * Says that the rule agrees with the wording.
   *
   * @param sha256 digest of the wording that was read
   * @throws se.rattdela.casework.common.ConflictException another wording has been imported since
   */
  ProvisionWording confirmWording(Actor actor, String provisionId, String sha256);

  /**
   * The questions of law of the pack in force, with the office's stand. Answer one with {@code
   * AssessmentService.decideLegalQuestion}.
   */
  List<LegalQuestion> legalQuestions(Actor actor);
}
