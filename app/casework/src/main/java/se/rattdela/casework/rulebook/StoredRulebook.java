package se.rattdela.casework.rulebook;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.RulePack;

/** The rule steward's book in the office's database. */
public final class StoredRulebook implements RulebookService {
  private final PackDesk packs;
  private final AffectedDesk affected;
  private final KeyDesk keys;
  private final ScenarioDesk scenarios;
  private final WordingDesk wordings;
  private final LegalDesk questions;

  /**
   * @param rules replaced when a pack is activated
   * @param newerUnreadable what {@link PackStart} found when the office was opened
   */
  public StoredRulebook(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      Disclosures disclosures,
      Assessor assessor,
      Answers answers,
      EngineInForce rules,
      boolean newerUnreadable,
      AuditTrail audit,
      OfficeTime time) {
    StewardWork steward = new StewardWork(work, users, audit, time);
    packs = new PackDesk(steward, rules, newerUnreadable);
    affected = new AffectedDesk(steward, rules, register, disclosures, assessor);
    keys = new KeyDesk(steward);
    scenarios = new ScenarioDesk(steward, rules);
    wordings = new WordingDesk(steward, rules);
    questions = new LegalDesk(steward, rules, answers);
  }

  @Override
  public PackInForce inForce(Actor actor) {
    return packs.inForce(actor);
  }

  @Override
  public WorkedCases cases(Actor actor) {
    return packs.cases(actor);
  }

  @Override
  public PackContent open(Actor actor, byte[] file) {
    return packs.open(actor, file);
  }

  @Override
  public PackProposal propose(Actor actor, byte[] file, String fileName, CheckReport report) {
    return packs.propose(actor, file, fileName, report);
  }

  @Override
  public List<PackProposal> proposals(Actor actor) {
    return packs.proposals(actor);
  }

  @Override
  public PackContent proposed(Actor actor, ProposalId id) {
    return packs.proposed(actor, id);
  }

  @Override
  public PackProposal withdraw(Actor actor, ProposalId id, long version) {
    return packs.withdraw(actor, id, version);
  }

  @Override
  public PackProposal refuse(Actor actor, ProposalId id, long version, String reason) {
    return packs.refuse(actor, id, version, reason);
  }

  @Override
  public PackInForce activate(Actor actor, ProposalId id, long version) {
    return packs.activate(actor, id, version);
  }

  @Override
  public AffectedCases affected(Actor actor, RulePack candidate, Progress progress) {
    return affected.affected(actor, candidate, progress);
  }

  @Override
  public List<OfficeKey> trustedKeys(Actor actor) {
    return keys.all(actor);
  }

  @Override
  public OfficeKey proposeKey(Actor actor, String label, String publicKey) {
    return keys.propose(actor, label, publicKey);
  }

  @Override
  public OfficeKey confirmKey(Actor actor, OfficeKeyId id, long version) {
    return keys.confirm(actor, id, version);
  }

  @Override
  public OfficeKey removeKey(Actor actor, OfficeKeyId id, long version) {
    return keys.remove(actor, id, version);
  }

  @Override
  public List<SavedScenario> scenarios(Actor actor) {
    return scenarios.all(actor);
  }

  @Override
  public SavedScenario saveScenario(
      Actor actor, String name, Question question, Outcome expected, String comment) {
    return scenarios.save(actor, name, question, expected, comment);
  }

  @Override
  public void removeScenario(Actor actor, ScenarioId id, long version) {
    scenarios.remove(actor, id, version);
  }

  @Override
  public ProvisionWording wording(Actor actor, String provisionId) {
    return wordings.one(actor, provisionId);
  }

  @Override
  public List<ProvisionWording> wordings(Actor actor) {
    return wordings.all(actor);
  }

  @Override
  public ProvisionWording importWording(Actor actor, String provisionId, String text) {
    return wordings.importOne(actor, provisionId, text);
  }

  @Override
  public StatuteImport importStatute(Actor actor, String sfs, byte[] file) {
    return wordings.importStatute(actor, sfs, file);
  }

  @Override
  public ProvisionWording confirmWording(Actor actor, String provisionId, String sha256) {
    return wordings.confirm(actor, provisionId, sha256);
  }

  @Override
  public List<LegalQuestion> legalQuestions(Actor actor) {
    return questions.all(actor);
  }
}
