package se.rattdela.casework.matrix;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.Target;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.Initiative;
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

  /** What is shown until the user has chosen: the authorities that offices most often meet. */
  private static final List<MatrixColumn> FIRST =
      List.of(
          standard("POLISMYNDIGHETEN", Initiative.OWN, "PREVENT_CRIME"),
          standard("FORSAKRINGSKASSAN", Initiative.OWN, "CORRECT_PAYMENT"),
          standard("SAKERHETSPOLISEN", Initiative.OWN, "PREVENT_CRIME"),
          standard("AKLAGARMYNDIGHETEN", Initiative.OWN, "INVESTIGATE_CRIME"),
          standard("SKATTEVERKET", Initiative.OWN, "CORRECT_TAX"),
          standard("PENSIONSMYNDIGHETEN", Initiative.OWN, "CORRECT_PAYMENT"));

  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Items items;
  private final Disclosures disclosures;
  private final Assessor assessor;
  private final EngineInForce rules;
  private final AuditTrail audit;
  private final OfficeTime time;
  private final ColumnChoices choices = new ColumnChoices();

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
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.items = items;
    this.disclosures = disclosures;
    this.assessor = assessor;
    this.rules = rules;
    this.audit = audit;
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
      List<MatrixColumn> columns = new ArrayList<>(open(em, head));
      for (MatrixColumn each : STANDARD) {
        if (columns.stream().noneMatch(has -> has.recipient().equals(each.recipient()))) {
          columns.add(each);
        }
      }
      return columns;
    });
  }

  private List<MatrixColumn> open(EntityManager em, CaseHead head) {
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
    return columns;
  }

  @Override
  public void printed(Actor actor, CaseId caseId, LocalDate lawDate) {
    takenOut(actor, caseId, lawDate, Operation.MATRIX_PRINTED);
  }

  @Override
  public void saved(Actor actor, CaseId caseId, LocalDate lawDate) {
    takenOut(actor, caseId, lawDate, Operation.MATRIX_SAVED);
  }

  @Override
  public void copied(Actor actor, CaseId caseId, LocalDate lawDate) {
    takenOut(actor, caseId, lawDate, Operation.MATRIX_COPIED);
  }

  private void takenOut(Actor actor, CaseId caseId, LocalDate lawDate, Operation way) {
    work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, caseId);
      audit.append(em, by.id(), way, head.id(), head.number(), lawDate.toString());
      return head.id();
    });
  }

  @Override
  public List<MatrixColumn> shownColumns(Actor actor, CaseId caseId, List<MatrixColumn> own) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, caseId);
      return choices.shown(em, by, caseId, open(em, head), own.isEmpty() ? FIRST : own);
    });
  }

  @Override
  public void chooseColumns(Actor actor, CaseId caseId, List<MatrixColumn> columns) {
    work.write(em -> {
      Actor by = users.known(em, actor);
      access.require(em, by, caseId);
      for (MatrixColumn column : columns) {
        DisclosureId id = column.disclosure();
        if (id != null && !disclosures.caseOf(em, id).equals(caseId)) {
          throw new NotFoundException();
        }
      }
      choices.choose(em, by, caseId, columns);
      return caseId;
    });
  }

  @Override
  public void forgetColumns(Actor actor, CaseId caseId) {
    work.write(em -> {
      Actor by = users.known(em, actor);
      access.require(em, by, caseId);
      choices.forget(em, by, caseId);
      return caseId;
    });
  }

  @Override
  public MatrixReading read(
      Actor actor, CaseId caseId, List<MatrixColumn> columns, LocalDate lawDate) {
    return work.read(
        em -> read(em, access.require(em, users.known(em, actor), caseId), columns, lawDate));
  }

  private MatrixReading read(
      EntityManager em, CaseHead head, List<MatrixColumn> columns, LocalDate lawDate) {
    List<MatrixReading.Asked> asked = columns.stream().map(each -> asked(em, head, each)).toList();
    return new MatrixReading(
        assessor, rules.engine(), assessor.read(em, head), asked, time.today(), lawDate);
  }

  @Override
  public SharingMatrix matrix(
      Actor actor, CaseId caseId, List<MatrixColumn> columns, LocalDate lawDate) {
    MatrixReading reading = read(actor, caseId, columns, lawDate);
    List<MatrixRow> rows = new ArrayList<>();
    for (int row = 0; row < reading.items().size(); row++) {
      List<Verdict> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(reading.verdict(row, column));
      }
      rows.add(new MatrixRow(reading.items().get(row), cells));
    }
    return new SharingMatrix(lawDate, reading.isToday(), reading.afterSnapshot(), columns, rows);
  }

  @Override
  public CellExplanation explain(Actor actor, ItemId item, MatrixColumn column, LocalDate lawDate) {
    MatrixReading reading =
        work.read(em -> {
          CaseHead head = access.require(em, users.known(em, actor), items.caseOf(em, item));
          return read(em, head, List.of(column), lawDate);
        });
    int row = reading.row(item);
    if (row < 0) {
      throw new NotFoundException();
    }
    return reading.explain(row, 0);
  }

  private MatrixReading.Asked asked(EntityManager em, CaseHead head, MatrixColumn column) {
    DisclosureId id = column.disclosure();
    return new MatrixReading.Asked(
        column,
        target(em, head, column),
        assessor.answersByItem(em, id),
        id == null ? List.of() : disclosures.state(em, head, id).content().items());
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
