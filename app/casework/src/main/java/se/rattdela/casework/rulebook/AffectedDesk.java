package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.assessment.Target;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.EvaluatedMatrix;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.RulePack;

/**
 * Compares the law of two packs on the open cases. Reads one case at a time and evaluates outside
 * the unit of work, so that nobody waits; what it hands out names no person.
 */
final class AffectedDesk {
  /** How many items are evaluated between two looks at whether to go on. */
  private static final int STRIDE = 25;

  private final StewardWork work;
  private final EngineInForce rules;
  private final CaseRegister register;
  private final Disclosures disclosures;
  private final Assessor assessor;

  AffectedDesk(
      StewardWork work,
      EngineInForce rules,
      CaseRegister register,
      Disclosures disclosures,
      Assessor assessor) {
    this.work = work;
    this.rules = rules;
    this.register = register;
    this.disclosures = disclosures;
    this.assessor = assessor;
  }

  AffectedCases affected(Actor actor, RulePack candidate, Progress progress) {
    RuleEngine before = rules.engine();
    RuleEngine after = new RuleEngine(candidate);
    List<CaseId> cases = work.stewardReads(actor, register::all);
    List<AffectedCell> changes = new ArrayList<>();
    int cells = 0;
    int done = 0;
    boolean goOn = progress.goOn(0, cases.size());
    while (goOn && done < cases.size()) {
      CaseId id = cases.get(done);
      for (Asked each : work.stewardReads(actor, em -> asked(em, id))) {
        if (cells % STRIDE == 0 && !progress.goOn(done, cases.size())) {
          goOn = false;
          break;
        }
        cells++;
        AffectedCell cell = each.compared(before, after);
        if (cell != null) {
          changes.add(cell);
        }
      }
      if (goOn) {
        done++;
        goOn = progress.goOn(done, cases.size());
      }
    }
    changes.sort(
        Comparator.comparing(AffectedCell::caseNumber)
            .thenComparing(AffectedCell::disclosureNumber)
            .thenComparingInt(AffectedCell::itemNumber)
            .thenComparing(AffectedCell::recipient));
    AffectedCases affected =
        new AffectedCases(candidate.id(), done, cells, changes, done == cases.size());
    log(actor, candidate, affected);
    return affected;
  }

  /** The reading as a whole, and in each case that is named. */
  private void log(Actor actor, RulePack candidate, AffectedCases affected) {
    Map<CaseId, String> named = new LinkedHashMap<>();
    affected.changes().forEach(cell -> named.put(cell.caseId(), cell.caseNumber()));
    work.write(
        actor,
        (em, by) -> {
          named.forEach((id, number) ->
              work.log(em, by, Operation.AFFECTED_CASES_READ, id, number, candidate.sha256()));
          work.log(
              em,
              by,
              Operation.AFFECTED_CASES_READ,
              null,
              candidate.id(),
              candidate.sha256() + " cases " + affected.cases() + " named " + named.size());
          return by;
        });
  }

  private List<Asked> asked(EntityManager em, CaseId id) {
    CaseHead head = register.head(em, id);
    Assessor.CaseItems read = assessor.read(em, head);
    Map<ItemId, ItemView> items = new LinkedHashMap<>();
    read.items().forEach(item -> items.put(item.id(), item));
    List<Asked> asked = new ArrayList<>();
    Set<ItemId> covered = new HashSet<>();
    for (DisclosureRow row : disclosures.ofCase(em, head)) {
      DisclosureDraft content = disclosures.state(em, head, row.id()).content();
      if (row.status() != DisclosureStatus.DECIDED
          && !content.recipient().isEmpty()
          && content.purpose() != null) {
        Map<ItemId, List<StoredAnswer>> given = assessor.answersByItem(em, row.id());
        int number = 0;
        for (ItemId item : content.items()) {
          number++;
          ItemView view = items.get(item);
          if (view != null) {
            covered.add(item);
            Question question =
                question(
                    read,
                    view,
                    Assessor.target(content),
                    given.getOrDefault(item, List.of()),
                    assessor.lawDay(content));
            asked.add(new Asked(head, row.number(), number, question));
          }
        }
      }
    }
    int number = 0;
    for (ItemView item : read.items()) {
      number++;
      if (!covered.contains(item.id())) {
        for (MatrixColumn column : EvaluatedMatrix.standard()) {
          Target target = new Target(column.recipient(), column.initiative(), column.purpose());
          asked.add(
              new Asked(head, "", number, question(read, item, target, List.of(), work.today())));
        }
      }
    }
    return asked;
  }

  private Question question(
      Assessor.CaseItems read,
      ItemView item,
      Target target,
      List<StoredAnswer> given,
      LocalDate day) {
    return assessor.assess(read, item, target, given, day).question();
  }

  private record Asked(CaseHead head, String disclosure, int number, Question question) {
    /** What changes; null where nothing does. */
    @Nullable AffectedCell compared(RuleEngine before, RuleEngine after) {
      Verdict was = verdict(before, question);
      Verdict becomes = verdict(after, question);
      return same(was, becomes)
          ? null
          : new AffectedCell(
              head.id(), head.number(), disclosure, number, question.recipient(), was, becomes);
    }

    private static boolean same(@Nullable Verdict was, @Nullable Verdict becomes) {
      if (was == null || becomes == null) {
        return was == null && becomes == null;
      }
      return was.outcome() == becomes.outcome()
          && was.stillPossible().equals(becomes.stillPossible());
    }

    private static @Nullable Verdict verdict(RuleEngine engine, Question question) {
      try {
        return engine.verdict(question);
      } catch (InvalidQuestionException e) {
        return null; // a code that the pack does not have: shown as such
      }
    }
  }
}
