package se.rattdela.casework.assessment;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.request.DisclosureCheck;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.request.Step;
import se.rattdela.casework.request.WithheldLine;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.Explanation;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.RulePack;

/** Stores assessments. */
public final class StoredAssessments implements AssessmentService {
  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Disclosures disclosures;
  private final Answers answers;
  private final Assessor assessor;
  private final EngineInForce rules;
  private final AuditTrail audit;
  private final OfficeTime time;

  /**
   * @param rules asked once a call, with the law of today
   */
  public StoredAssessments(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      Disclosures disclosures,
      Answers answers,
      Assessor assessor,
      EngineInForce rules,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.disclosures = disclosures;
    this.answers = answers;
    this.assessor = assessor;
    this.rules = rules;
    this.audit = audit;
    this.time = time;
  }

  @Override
  public AssessmentView view(Actor actor, DisclosureId disclosure) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      return view(em, access.require(em, by, disclosures.caseOf(em, disclosure)), disclosure);
    });
  }

  private AssessmentView view(EntityManager em, CaseHead head, DisclosureId id) {
    RuleEngine engine = rules.engine();
    QuestionList questions = new QuestionList(engine);
    DisclosureState state = registered(em, head, id);
    List<ItemAssessment> items = new ArrayList<>();
    int answered = 0;
    int remaining = 0;
    List<AssessedItem> all = assessor.assess(em, head, state);
    for (AssessedItem assessed : all) {
      Explanation explanation = engine.explain(assessed.question());
      List<QuestionView> open =
          questions.open(assessed, explanation, state.view().content().matter().duty());
      answered += assessed.standing().size();
      remaining += open.size();
      items.add(
          new ItemAssessment(
              items.size() + 1,
              assessed.item(),
              new Verdict(
                  explanation.answer().outcome(),
                  explanation.answer().stillPossible(),
                  explanation.answer().open()),
              explanation.answer(),
              open,
              questions.answered(assessed),
              withholding(state.withheld().get(assessed.item().id()))));
    }
    List<SettledQuestion> settled =
        new SettledQuestions(engine, questions)
            .of(all, assessor.stands(em, state), answers.stands().history(em));
    return new AssessmentView(state.view(), items, settled, answered, remaining);
  }

  private static @Nullable Withholding withholding(@Nullable WithheldLine line) {
    return line == null
        ? null
        : new Withholding(line.reason(), line.internalNote(), line.byName(), line.at());
  }

  private DisclosureState registered(EntityManager em, CaseHead head, DisclosureId id) {
    DisclosureState state = disclosures.state(em, head, id);
    if (state.view().status() == DisclosureStatus.DRAFT) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    return state;
  }

  private AssessedItem assessed(
      EntityManager em, CaseHead head, DisclosureState state, ItemId item) {
    return assessed(assessor.assess(em, head, state), item);
  }

  private static AssessedItem assessed(List<AssessedItem> all, ItemId item) {
    return all.stream()
        .filter(each -> each.item().id().equals(item))
        .findFirst()
        .orElseThrow(() -> invalid("item", Why.ITEM_NOT_IN_DISCLOSURE));
  }

  private QuestionList questions() {
    return new QuestionList(rules.engine());
  }

  private static AnswerKind kind(QuestionList questions, String key) {
    AnswerKind kind = questions.kind(key);
    if (kind == null) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "key", key);
    }
    return kind;
  }

  @Override
  public QuestionView question(Actor actor, DisclosureId disclosure, ItemId item, String key) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      DisclosureState state = registered(em, head, disclosure);
      QuestionList questions = questions();
      return questions.one(assessed(em, head, state, item), key, kind(questions, key));
    });
  }

  @Override
  public List<EarlierReason> earlierReasons(
      Actor actor, DisclosureId disclosure, ItemId item, String key) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      return answers.earlier(
          em, ofCase(em, head), assessor.titles(em, head), disclosure, item, key);
    });
  }

  private Map<DisclosureId, DisclosureRow> ofCase(EntityManager em, CaseHead head) {
    return disclosures.ofCase(em, head).stream()
        .collect(Collectors.toMap(DisclosureRow::id, Function.identity()));
  }

  @Override
  public Optional<EarlierReason> reason(Actor actor, DisclosureId disclosure, AnswerId answer) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      return answers.reasonOf(em, answer, ofCase(em, head), assessor.titles(em, head));
    });
  }

  @Override
  public AssessmentView answer(Actor actor, RecordAnswer command) {
    RuleEngine engine = rules.engine();
    QuestionList questions = new QuestionList(engine);
    AnswerKind kind = kind(questions, command.key());
    if (questions.legal(command.key())) {
      throw invalid("key", Why.LEGAL_QUESTION);
    }
    if (questions.reasonRequired(command.key()) && command.reason().isBlank()) {
      throw new InvalidInputException(ErrorCode.REASON_REQUIRED, "reason");
    }
    fits(command.reason(), "reason");
    fits(command.internalNote(), "internalNote");
    return change(
        actor,
        command.disclosure(),
        command.version(),
        (em, by, head, state) -> {
          RecordAnswer taken = knowingly(em, head, command);
          // Once for all: what is answered of one item is nothing to another.
          List<AssessedItem> all = assessor.assess(em, head, state);
          for (ItemId item : command.items()) {
            AssessedItem assessed = assessed(all, item);
            if (questions.leadsTo(
                    QuestionBuilder.without(assessed.question(), kind, command.key()),
                    kind,
                    command.key(),
                    command.value())
                == null) {
              throw invalid("value", Why.ANSWER_VALUE);
            }
            answers.record(em, by, taken, item, kind, assessed.considered());
          }
          RulePack pack = engine.pack();
          disclosures.answered(em, by, command.disclosure(), pack.id(), pack.sha256());
          audit.append(
              em,
              by.id(),
              Operation.ANSWER_RECORDED,
              head.id(),
              state.view().number(),
              command.key() + " " + ids(command.items()) + reused(taken));
        });
  }

  /**
   * A reason is taken over from the same case, and never unread. One that has been changed since is
   * the officer's own, whatever the window says.
   */
  private RecordAnswer knowingly(EntityManager em, CaseHead head, RecordAnswer command) {
    RecordAnswer.Reuse reuse = command.reuse();
    if (reuse == null) {
      return command;
    }
    EarlierReason source =
        answers
            .reasonOf(em, reuse.answer(), ofCase(em, head), assessor.titles(em, head))
            .orElseThrow(() -> invalid("reuse", Why.ANSWER_MISSING));
    if (!source.sameWords(command.reason())) {
      return command.ownReason();
    }
    if (!reuse.confirmed()) {
      throw invalid("reason", Why.REASON_NOT_CONFIRMED);
    }
    return command;
  }

  private static String reused(RecordAnswer command) {
    RecordAnswer.Reuse reuse = command.reuse();
    return reuse == null ? "" : ", reason of answer " + reuse.answer().value();
  }

  private static String ids(List<ItemId> items) {
    List<String> ids = items.stream().limit(50).map(each -> "item " + each.value()).toList();
    return String.join(", ", ids);
  }

  @Override
  public AssessmentView withdraw(
      Actor actor, DisclosureId disclosure, long version, ItemId item, String key) {
    return change(
        actor,
        disclosure,
        version,
        (em, by, head, state) -> {
          if (!answers.end(em, by, disclosure, item, key)) {
            throw invalid("key", Why.ANSWER_MISSING);
          }
          disclosures.touched(em, by, disclosure);
          audit.append(
              em,
              by.id(),
              Operation.ANSWER_WITHDRAWN,
              head.id(),
              state.view().number(),
              key + " item " + item.value());
        });
  }

  @Override
  public AssessmentView withhold(Actor actor, Withhold command) {
    if (command.reason().isBlank()) {
      throw new InvalidInputException(ErrorCode.REASON_REQUIRED, "reason");
    }
    fits(command.reason(), "reason");
    fits(command.internalNote(), "internalNote");
    return change(
        actor,
        command.disclosure(),
        command.version(),
        (em, by, head, state) -> {
          mayBeWithheld(assessed(em, head, state, command.item()), state);
          WithheldLine line =
              new WithheldLine(
                  command.reason().strip(),
                  command.internalNote().strip(),
                  by.id(),
                  by.displayName(),
                  time.now());
          disclosures.withhold(em, by, command.disclosure(), command.item(), line);
          logItem(em, by, head, state, Operation.ITEM_WITHHELD, command.item());
        });
  }

  /** What must be given cannot be withheld, nor what is not secret and asked for (6:5). */
  private void mayBeWithheld(AssessedItem assessed, DisclosureState state) {
    if (state.content().matter() instanceof Matter.Oral) {
      throw invalid("item", Why.ALREADY_SAID);
    }
    Outcome outcome = rules.engine().verdict(assessed.question()).outcome();
    boolean duty =
        outcome == Outcome.MUST
            || (outcome == Outcome.NOT_SECRET
                && state.content().initiative() == Initiative.REQUEST);
    if (duty) {
      throw new InvalidInputException(ErrorCode.DUTY_CANNOT_BE_WITHHELD, "item");
    }
  }

  @Override
  public AssessmentView release(Actor actor, DisclosureId disclosure, long version, ItemId item) {
    return change(
        actor,
        disclosure,
        version,
        (em, by, head, state) -> {
          disclosures.withhold(em, by, disclosure, item, null);
          logItem(em, by, head, state, Operation.ITEM_RELEASED, item);
        });
  }

  private void logItem(
      EntityManager em,
      Actor by,
      CaseHead head,
      DisclosureState state,
      Operation operation,
      ItemId item) {
    audit.append(em, by.id(), operation, head.id(), state.view().number(), "item " + item.value());
  }

  private AssessmentView change(Actor actor, DisclosureId disclosure, long version, Change change) {
    work.write(em -> {
      Actor by = users.require(em, actor, Step.ASSESS.role());
      CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
      disclosures.begin(em, disclosure, version, Step.ASSESS);
      change.make(em, by, head, disclosures.state(em, head, disclosure));
      return by;
    });
    // The questions are evaluated outside, so that no lock waits for them.
    return view(actor, disclosure);
  }

  @Override
  public List<LegalStand> legalStands(Actor actor) {
    return work.read(em -> {
      users.known(em, actor);
      return answers.stands().current(em);
    });
  }

  @Override
  public void decideLegalQuestion(Actor actor, String key, NewStand stand, String reason) {
    QuestionList questions = questions();
    kind(questions, key);
    if (!questions.legal(key)) {
      throw invalid("key", Why.NOT_A_LEGAL_QUESTION);
    }
    if (questions.reasonRequired(key) && reason.isBlank()) {
      throw new InvalidInputException(ErrorCode.REASON_REQUIRED, "reason");
    }
    fits(reason, "reason");
    work.write(em -> {
      Actor by = users.require(em, actor, Role.RULE_STEWARD);
      LegalStand given = answers.stands().give(em, by, key, stand, reason);
      audit.append(em, by.id(), Operation.LEGAL_QUESTION_DECIDED, null, key, given.logged());
      return by;
    });
  }

  private static void fits(String text, String field) {
    if (text.length() > DisclosureCheck.LONGEST_TEXT) {
      throw invalid(field, Why.TEXT_TOO_LONG);
    }
  }

  private static InvalidInputException invalid(String field, Why why) {
    return new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
  }

  @FunctionalInterface
  private interface Change {
    void make(EntityManager em, Actor by, CaseHead head, DisclosureState state);
  }
}
