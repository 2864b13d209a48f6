package se.rattdela.desktop.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDateTime;
import java.util.List;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.ReturnCode;

/** What someone does with a disclosure, when and by whom (user name). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Step.Draft.class, name = "DRAFT"),
  @JsonSubTypes.Type(value = Step.Register.class, name = "REGISTER"),
  @JsonSubTypes.Type(value = Step.Reply.class, name = "ANSWER"),
  @JsonSubTypes.Type(value = Step.Keep.class, name = "WITHHOLD"),
  @JsonSubTypes.Type(value = Step.Ask.class, name = "ASK"),
  @JsonSubTypes.Type(value = Step.Advise.class, name = "ADVISE"),
  @JsonSubTypes.Type(value = Step.Write.class, name = "TEXTS"),
  @JsonSubTypes.Type(value = Step.Send.class, name = "SEND"),
  @JsonSubTypes.Type(value = Step.GiveBack.class, name = "RETURN"),
  @JsonSubTypes.Type(value = Step.Decide.class, name = "APPROVE")
})
sealed interface Step {

  LocalDateTime at();

  String by();

  /** The officer writes down what is asked. */
  record Draft(LocalDateTime at, String by) implements Step {}

  /** The draft is registered and the assessment begins. */
  record Register(LocalDateTime at, String by) implements Step {}

  /** A question is answered alike for some items. */
  record Reply(
      LocalDateTime at,
      String by,
      List<String> items,
      String question,
      String value,
      String reason,
      String note)
      implements Step {}

  /** The officer gives the reason why an item is kept. */
  record Keep(LocalDateTime at, String by, String item, String reason, String note)
      implements Step {}

  /** The officer asks the jurist about a question. */
  record Ask(LocalDateTime at, String by, List<String> items, String question, String text)
      implements Step {}

  /** The jurist answers what was last asked. */
  record Advise(LocalDateTime at, String by, String text) implements Step {}

  /** The texts for the whole decision. */
  record Write(LocalDateTime at, String by, DecisionTexts texts) implements Step {}

  /** The draft goes to the approvers. */
  record Send(LocalDateTime at, String by) implements Step {}

  /** The approver gives the draft back. */
  record GiveBack(LocalDateTime at, String by, ReturnCode code, String sentence) implements Step {}

  /** The approver reviews every item and decides. */
  record Decide(LocalDateTime at, String by) implements Step {}
}
