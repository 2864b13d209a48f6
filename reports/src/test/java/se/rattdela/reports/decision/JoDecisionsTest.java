package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What JO has criticised cannot be finished here. */
final class JoDecisionsTest {
  private final DecisionCompleteness completeness = new DecisionCompleteness();

  private List<RequiredPart> missing(DecisionDocument document) {
    return completeness.missing(document, Stage.FINAL).stream().map(MissingPart::part).toList();
  }

  /**
   * JO 1629-2016: a refusal was sent back twice by the kammarrätt. It gave no reason why the
   * information was secret, made no harm test and named no provision.
   */
  @Test
  void jo1629_2016_aRefusalWithoutProvisionHarmTestAndReasons() {
    DecisionDocument refusal =
        Draft.change(
            SampleDecisions.refusal(),
            d -> {
              d.items = List.of(stripped(d.items.getFirst(), List.of(), null, List.of(), null));
              d.grounds = List.of();
            });
    assertThat(missing(refusal))
        .containsExactly(
            RequiredPart.ITEM_GROUND_IN_SHORT,
            RequiredPart.WITHHELD_PROVISION,
            RequiredPart.WITHHELD_REASON);
    assertThatThrownBy(() -> new DecisionRenderer().render(refusal))
        .isInstanceOf(IncompleteDecisionException.class);

    DecisionDocument secondTry =
        Draft.change(
            refusal,
            d ->
                d.items =
                    List.of(
                        stripped(
                            SampleDecisions.refusal().items().getFirst(),
                            List.of(SampleDecisions.SECRET),
                            new HarmTest("risk för men", " "),
                            List.of("sekretess hindrar"),
                            "Uppgiften omfattas av sekretess.")));
    assertThat(missing(secondTry))
        .as("a provision is named, but the harm test has no reasons")
        .containsExactly(RequiredPart.ITEM_HARM_TEST);
  }

  /** JO 1629-2016 also: a refusal in writing that can be appealed. */
  @Test
  void jo1629_2016_aRefusalThatDoesNotSayHowToAppeal() {
    assertThat(missing(Draft.change(SampleDecisions.refusal(), d -> d.appeal = null)))
        .containsExactly(RequiredPart.APPEAL_COURT, RequiredPart.APPEAL_ADDRESS);
  }

  /**
   * JO 3779-2009: an investigation was handed out without any secrecy review although it held
   * sensitive information about other persons, and nothing in the file said when it was done.
   */
  @Test
  void jo3779_2009_informationAboutOthersThatNobodyHasReviewed() {
    DecisionDocument handedOut =
        Draft.change(
            SampleDecisions.full(),
            d ->
                d.items =
                    List.of(
                        anothers(d.items.getFirst(), List.of()),
                        anothers(d.items.get(1), List.of(SampleDecisions.SECRET)),
                        d.items.get(2)));
    assertThat(completeness.missing(handedOut, Stage.FINAL))
        .containsExactly(
            new MissingPart(RequiredPart.OTHER_PERSONS_SECRECY, List.of(1)),
            new MissingPart(RequiredPart.ITEM_HARM_TEST, List.of(2)));
  }

  @Test
  void jo3779_2009_nothingSaysWhenItWasHandedOut() {
    Form.OralDisclosure o = SampleKinds.CALL;
    DecisionDocument undated =
        Draft.change(
            SampleKinds.oral(),
            d ->
                d.form =
                    new Form.OralDisclosure(null, "", o.givenBy(), "", o.whyUrgent(), o.noted()));
    assertThat(missing(undated))
        .containsExactly(RequiredPart.GIVEN_AT, RequiredPart.GIVEN_TO, RequiredPart.GIVEN_MEANS);
  }

  private static Item anothers(Item item, List<String> secrecy) {
    return new Item(
        item.number(),
        item.title(),
        item.subtitle(),
        "Annan person",
        true,
        item.source(),
        secrecy,
        null,
        item.outcome(),
        item.grounds(),
        null);
  }

  private static Item stripped(
      Item item,
      List<String> secrecy,
      @Nullable HarmTest test,
      List<String> grounds,
      @Nullable String reason) {
    return new Item(
        item.number(),
        item.title(),
        item.subtitle(),
        item.concerns(),
        false,
        item.source(),
        secrecy,
        test,
        Outcome.NOT_DISCLOSED,
        grounds,
        reason);
  }
}
