package se.rattdela.casework.matrix;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.assessment.Target;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;

/** Evaluates the sharing matrix with the rule engine: reads first, evaluates after the session. */
public final class EvaluatedMatrix implements MatrixService {
  /**
   * In every case; another authority gets its column when it asks or is given on own initiative.
   */
  private static final List<MatrixColumn> STANDARD =
      List.of(
          standard("POLISMYNDIGHETEN", Initiative.OWN, "PREVENT_CRIME"),
          standard("FORSAKRINGSKASSAN", Initiative.OWN, "CORRECT_PAYMENT"));

  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Items items;
  private final Disclosures disclosures;
  private final Assessor assessor;
  private final EngineInForce rules;
  private final OfficeTime time;

  /**
   * @param rules asked once for a whole matrix
   */
  public EvaluatedMatrix(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      Items items,
      Disclosures disclosures,
      Assessor assessor,
      EngineInForce rules,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.items = items;
    this.disclosures = disclosures;
    this.assessor = assessor;
    this.rules = rules;
    this.time = time;
  }

  /** The columns that every case has. */
  public static List<MatrixColumn> standard() {
    return STANDARD;
  }

  private static MatrixColumn standard(String recipient, Initiative initiative, String purpose) {
    return new MatrixColumn(recipient, initiative, purpose, null, "");
  }

  @Override
  public List<MatrixColumn> columns(Actor actor, CaseId caseId) {
    return work.read(em -> {
      CaseHead head = access.require(em, users.known(em, actor), caseId);
      List<MatrixColumn> columns = new ArrayList<>();
      for (DisclosureRow row : disclosures.ofCase(em, head)) {
        DisclosureDraft content = disclosures.state(em, head, row.id()).content();
        String purpose = content.purpose();
        if (row.status() != DisclosureStatus.DECIDED
            && !content.recipient().isEmpty()
            && purpose != null) {
          columns.add(
              new MatrixColumn(
                  content.recipient(), content.initiative(), purpose, row.id(), row.number()));
        }
      }
      for (MatrixColumn each : STANDARD) {
        if (columns.stream().noneMatch(has -> has.recipient().equals(each.recipient()))) {
          columns.add(each);
        }
      }
      return columns;
    });
  }

  @Override
  public SharingMatrix matrix(
      Actor actor, CaseId caseId, List<MatrixColumn> columns, LocalDate lawDate) {
    RuleEngine engine = rules.engine();
    List<List<AssessedItem>> questions =
        work.read(em -> {
          CaseHead head = access.require(em, users.known(em, actor), caseId);
          Assessor.CaseItems read = assessor.read(em, head);
          return columns.stream().map(each -> column(em, read, each, lawDate)).toList();
        });
    List<MatrixRow> rows = new ArrayList<>();
    int count = questions.isEmpty() ? 0 : questions.getFirst().size();
    for (int row = 0; row < count; row++) {
      List<Verdict> cells = new ArrayList<>();
      for (List<AssessedItem> column : questions) {
        cells.add(engine.verdict(column.get(row).question()));
      }
      rows.add(new MatrixRow(questions.getFirst().get(row).item(), cells));
    }
    return new SharingMatrix(
        lawDate,
        lawDate.equals(time.today()),
        lawDate.isAfter(engine.pack().lawUntil()),
        columns,
        rows);
  }

  @Override
  public CellExplanation explain(Actor actor, ItemId item, MatrixColumn column, LocalDate lawDate) {
    AssessedItem assessed =
        work.read(em -> {
          CaseHead head = access.require(em, users.known(em, actor), items.caseOf(em, item));
          return column(em, assessor.read(em, head), column, lawDate).stream()
              .filter(each -> each.item().id().equals(item))
              .findFirst()
              .orElseThrow(NotFoundException::new);
        });
    return new CellExplanation(
        assessed.item(),
        column,
        lawDate,
        assessed.question(),
        rules.engine().explain(assessed.question()));
  }

  private List<AssessedItem> column(
      EntityManager em, Assessor.CaseItems read, MatrixColumn column, LocalDate lawDate) {
    Map<ItemId, List<StoredAnswer>> given = assessor.answersByItem(em, column.disclosure());
    Target target = target(em, read.head(), column);
    List<AssessedItem> assessed = new ArrayList<>();
    for (ItemView item : read.items()) {
      assessed.add(
          assessor.assess(read, item, target, given.getOrDefault(item.id(), List.of()), lawDate));
    }
    return assessed;
  }

  /** A column's own choice of authority and purpose, with the words of its disclosure if any. */
  private Target target(EntityManager em, CaseHead head, MatrixColumn column) {
    DisclosureId id = column.disclosure();
    if (id == null) {
      return new Target(column.recipient(), column.initiative(), column.purpose());
    }
    if (!disclosures.caseOf(em, id).equals(head.id())) {
      throw new NotFoundException();
    }
    DisclosureState state = disclosures.state(em, head, id);
    return new Target(
        column.recipient(),
        column.initiative(),
        column.purpose(),
        state.content().purposeText(),
        state.content().asked(),
        state.content().matter().considered());
  }
}
