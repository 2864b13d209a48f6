package se.rattdela.casework.rulebook;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.json.QuestionWriter;

/** Saves and removes scenarios. */
final class ScenarioDesk {
  private static final String ALL = "select s from ScenarioEntity s order by s.scenarioName";
  private static final String NAMED =
      "select count(s) from ScenarioEntity s where s.scenarioName = :name";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_COMMENT = 4000;

  private final StewardWork work;
  private final EngineInForce rules;
  private final QuestionReader reader = new QuestionReader();

  ScenarioDesk(StewardWork work, EngineInForce rules) {
    this.work = work;
    this.rules = rules;
  }

  List<SavedScenario> all(Actor actor) {
    return work.read(
        actor,
        em ->
            em.createQuery(ALL, ScenarioEntity.class).getResultList().stream()
                .map(this::view)
                .toList());
  }

  private SavedScenario view(ScenarioEntity each) {
    return new SavedScenario(
        new ScenarioId(each.id()),
        each.version(),
        each.scenarioName,
        reader.question(reader.entries(each.questionJson).getFirst()),
        each.expected,
        each.scenarioComment,
        each.packId,
        each.changedByName(),
        each.changedAt());
  }

  SavedScenario save(
      Actor actor, String name, Question question, Outcome expected, String comment) {
    boolean fits =
        !name.isBlank() && name.length() <= LONGEST_NAME && comment.length() <= LONGEST_COMMENT;
    if (!fits) {
      throw invalid("name", Why.SCENARIO_NAME);
    }
    if (PersonalNumber.seemsIn(name) || PersonalNumber.seemsIn(comment)) {
      throw invalid("name", Why.PERSONAL_NUMBER_IN_TEXT);
    }
    String json = checked(question);
    return work.write(
        actor,
        (em, by) -> {
          boolean taken =
              em.createQuery(NAMED, Long.class).setParameter("name", name.strip()).getSingleResult()
                  > 0;
          if (taken) {
            throw invalid("name", Why.SCENARIO_NAME_TAKEN);
          }
          ScenarioEntity entity = new ScenarioEntity();
          entity.scenarioName = name.strip();
          entity.questionJson = json;
          entity.expected = expected;
          entity.scenarioComment = comment.strip();
          entity.packId = rules.engine().pack().id();
          work.touch(entity, by);
          em.persist(entity);
          String subject = "scenario " + entity.id();
          work.log(
              em,
              by,
              Operation.SCENARIO_SAVED,
              subject,
              QuestionWriter.sha256(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
          return view(entity);
        });
  }

  /** The question's JSON without its id, which is free text, if the pack in force answers it. */
  private String checked(Question asked) {
    Question question =
        new Question(
            "scenario",
            asked.date(),
            asked.holder(),
            asked.category(),
            asked.secrecy(),
            asked.harm(),
            asked.subjectAge(),
            asked.recipient(),
            asked.initiative(),
            asked.purpose(),
            asked.crime(),
            asked.facts(),
            asked.judgements());
    try {
      String json = QuestionWriter.write(question);
      rules.engine().verdict(reader.question(reader.entries(json).getFirst()));
      return json;
    } catch (InvalidQuestionException e) {
      throw new InvalidInputException(ErrorCode.QUESTION_INVALID, "question", e.said());
    }
  }

  void remove(Actor actor, ScenarioId id, long version) {
    work.write(
        actor,
        (em, by) -> {
          ScenarioEntity entity = em.find(ScenarioEntity.class, id.value());
          if (entity == null) {
            throw new NotFoundException();
          }
          entity.expect(version);
          em.remove(entity);
          work.log(em, by, Operation.SCENARIO_REMOVED, "scenario " + id.value(), "");
          return by;
        });
  }

  private static InvalidInputException invalid(String field, Why why) {
    return new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
  }
}
