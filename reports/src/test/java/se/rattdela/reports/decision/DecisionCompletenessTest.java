package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part that would make a court send the decision back is found missing, and named. */
final class DecisionCompletenessTest {
  private final DecisionCompleteness completeness = new DecisionCompleteness();

  /** One way to lose each part of the partial refusal, which needs nearly all of them. */
  static final Map<RequiredPart, Consumer<Draft>> LOSSES = losses();

  private static Map<RequiredPart, Consumer<Draft>> losses() {
    Map<RequiredPart, Consumer<Draft>> losses = new LinkedHashMap<>();
    Origin.Request r = SampleDecisions.request();
    Approval a = SampleDecisions.APPROVAL;
    LawBasis law = SampleDecisions.LAW;
    losses.put(
        RequiredPart.AUTHORITY_AND_UNIT,
        d ->
            d.municipality =
                new Municipality("Lindvalla kommun", "Socialnämnden", "", "", "", "", null, null));
    losses.put(RequiredPart.CASE_NUMBER, d -> d.caseNumber = " ");
    losses.put(
        RequiredPart.DECISION_NUMBER,
        d ->
            d.approval =
                new Approval(
                    "", a.decisionMaker(), a.delegationItem(), a.decidedAt(), null, false));
    losses.put(
        RequiredPart.RECIPIENT_AUTHORITY,
        d -> d.recipient = new Recipient("", "Enhet", null, null));
    losses.put(
        RequiredPart.REQUESTING_OFFICER,
        d -> d.recipient = new Recipient("Försäkringskassan", null, " ", "FK 1"));
    losses.put(
        RequiredPart.REQUEST_RECEIVED,
        d ->
            d.origin =
                new Origin.Request(
                    null,
                    r.channel(),
                    r.identityCheck(),
                    r.asked(),
                    r.purpose(),
                    r.legalBasis(),
                    r.basisCheck()));
    losses.put(
        RequiredPart.REQUEST_CHANNEL,
        d ->
            d.origin =
                new Origin.Request(
                    r.received(),
                    "",
                    r.identityCheck(),
                    r.asked(),
                    r.purpose(),
                    r.legalBasis(),
                    r.basisCheck()));
    losses.put(
        RequiredPart.REQUESTER_IDENTITY_CHECK,
        d ->
            d.origin =
                new Origin.Request(
                    r.received(),
                    r.channel(),
                    "",
                    r.asked(),
                    r.purpose(),
                    r.legalBasis(),
                    r.basisCheck()));
    losses.put(
        RequiredPart.REQUESTED_INFORMATION,
        d ->
            d.origin =
                new Origin.Request(
                    r.received(),
                    r.channel(),
                    r.identityCheck(),
                    "",
                    r.purpose(),
                    r.legalBasis(),
                    r.basisCheck()));
    losses.put(
        RequiredPart.PURPOSE,
        d ->
            d.origin =
                new Origin.Request(
                    r.received(),
                    r.channel(),
                    r.identityCheck(),
                    r.asked(),
                    "\n",
                    r.legalBasis(),
                    r.basisCheck()));
    losses.put(
        RequiredPart.REQUEST_LEGAL_BASIS,
        d ->
            d.origin =
                new Origin.Request(
                    r.received(),
                    r.channel(),
                    r.identityCheck(),
                    r.asked(),
                    r.purpose(),
                    "",
                    r.basisCheck()));
    losses.put(
        RequiredPart.LEGAL_BASIS_CHECK,
        d ->
            d.origin =
                new Origin.Request(
                    r.received(),
                    r.channel(),
                    r.identityCheck(),
                    r.asked(),
                    r.purpose(),
                    r.legalBasis(),
                    ""));
    losses.put(
        RequiredPart.OWN_INITIATIVE_OCCASION,
        d -> d.origin = new Origin.OwnInitiative("Att förebygga brott.", "", ""));
    losses.put(RequiredPart.SUBJECT, d -> d.subject = new Subject("", "20051026-2397"));
    losses.put(RequiredPart.ITEM_TITLE, d -> d.items = changed(d.items, 2, Field.TITLE));
    losses.put(RequiredPart.ITEM_CONCERNS, d -> d.items = changed(d.items, 2, Field.CONCERNS));
    losses.put(RequiredPart.ITEM_SOURCE, d -> d.items = changed(d.items, 2, Field.SOURCE));
    losses.put(RequiredPart.WITHHELD_PROVISION, d -> d.items = changed(d.items, 5, Field.SECRECY));
    losses.put(RequiredPart.ITEM_HARM_TEST, d -> d.items = changed(d.items, 5, Field.HARM_TEST));
    losses.put(
        RequiredPart.ITEM_GROUND_IN_SHORT, d -> d.items = changed(d.items, 2, Field.GROUNDS));
    losses.put(
        RequiredPart.WITHHELD_REASON, d -> d.items = changed(d.items, 5, Field.WITHHELD_REASON));
    losses.put(RequiredPart.GROUND, d -> d.grounds = List.of(SampleDecisions.socialServicesAct(1)));
    losses.put(RequiredPart.GROUND_CITATION, d -> d.grounds = ground(d.grounds, Field.CITATION));
    losses.put(RequiredPart.GROUND_VERSION, d -> d.grounds = ground(d.grounds, Field.VERSION));
    losses.put(RequiredPart.GROUND_FACTS, d -> d.grounds = ground(d.grounds, Field.FACTS));
    losses.put(RequiredPart.ASSESSMENT_ANSWER, d -> d.grounds = ground(d.grounds, Field.ANSWER));
    losses.put(RequiredPart.ASSESSMENT_REASON, d -> d.grounds = ground(d.grounds, Field.REASON));
    losses.put(RequiredPart.ALTERNATIVES, d -> d.alternatives = List.of(new Note("Samtycke", "")));
    losses.put(RequiredPart.RAPPORTEUR, d -> d.rapporteur = new Official("Karin Lindqvist", ""));
    losses.put(
        RequiredPart.DECISION_MAKER,
        d ->
            d.approval =
                new Approval(
                    a.decisionNumber(),
                    new Official("", ""),
                    a.delegationItem(),
                    a.decidedAt(),
                    null,
                    false));
    losses.put(
        RequiredPart.DELEGATION,
        d ->
            d.approval =
                new Approval(
                    a.decisionNumber(), a.decisionMaker(), "", a.decidedAt(), null, false));
    losses.put(RequiredPart.APPEAL_COURT, d -> d.appeal = new Appeal("", "Socialnämnden"));
    losses.put(RequiredPart.APPEAL_ADDRESS, d -> d.appeal = new Appeal("Kammarrätten", ""));
    losses.put(
        RequiredPart.PROTECTED_IDENTITY_DELIVERY,
        d -> d.protectedIdentity = new ProtectedIdentity("sekretessmarkering", ""));
    losses.put(
        RequiredPart.RULE_PACK,
        d -> d.lawBasis = new LawBasis(law.packId(), "9f3c", law.lawThrough(), true));
    return losses;
  }

  private enum Field {
    TITLE,
    CONCERNS,
    SOURCE,
    SECRECY,
    HARM_TEST,
    GROUNDS,
    WITHHELD_REASON,
    CITATION,
    VERSION,
    FACTS,
    ANSWER,
    REASON
  }

  private static List<Item> changed(List<Item> items, int number, Field lost) {
    return items.stream()
        .map(item ->
            item.number() != number
                ? item
                : new Item(
                    item.number(),
                    lost == Field.TITLE ? "" : item.title(),
                    item.subtitle(),
                    lost == Field.CONCERNS ? "" : item.concerns(),
                    item.anotherPerson(),
                    lost == Field.SOURCE ? new SourceDocument("Journal", null) : item.source(),
                    lost == Field.SECRECY ? List.of(" ") : item.secrecy(),
                    lost == Field.HARM_TEST ? new HarmTest("risk", "") : item.harmTest(),
                    item.outcome(),
                    lost == Field.GROUNDS ? List.of() : item.grounds(),
                    lost == Field.WITHHELD_REASON ? "" : item.withheldReason()))
        .toList();
  }

  /** Takes a field from the second ground, which has facts and judgements. */
  private static List<Ground> ground(List<Ground> grounds, Field lost) {
    Ground second = grounds.get(1);
    Assessment first = second.assessments().getFirst();
    return List.of(
        grounds.getFirst(),
        new Ground(
            second.items(),
            lost == Field.CITATION ? "" : second.citation(),
            second.effect(),
            lost == Field.VERSION ? null : second.inForceFrom(),
            second.sfs(),
            second.content(),
            lost == Field.FACTS ? List.of(" ") : second.facts(),
            List.of(
                new Assessment(
                    first.question(),
                    lost == Field.ANSWER ? "" : first.answer(),
                    lost == Field.REASON ? "" : first.reason()))),
        grounds.get(2));
  }

  static Stream<Arguments> lossesByPart() {
    return LOSSES.entrySet().stream().map(loss -> Arguments.of(loss.getKey(), loss.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lossesByPart")
  void findsExactlyWhatIsMissing(RequiredPart part, Consumer<Draft> loss) {
    DecisionDocument lacking = Draft.change(SampleDecisions.partial(), loss);
    assertThat(completeness.missing(lacking, Stage.FINAL))
        .extracting(MissingPart::part)
        .containsExactly(part);
    assertThatThrownBy(() -> new DecisionRenderer().render(lacking))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class, refused -> assertThat(refused.missing()).hasSize(1))
        .hasMessageContaining(part.name())
        .hasMessageNotContaining("Sandberg");
  }

  @Test
  void aDecisionWithoutItemsIsIncomplete() {
    DecisionDocument empty =
        Draft.change(
            SampleDecisions.full(),
            d -> {
              d.items = List.of();
              d.grounds = List.of();
            });
    assertThat(completeness.missing(empty, Stage.FINAL))
        .containsExactly(new MissingPart(RequiredPart.ITEMS, List.of()));
  }

  @Test
  void theSamplesAreComplete() {
    assertThat(SampleDecisions.all().values())
        .allSatisfy(document -> assertThat(completeness.missing(document, Stage.FINAL)).isEmpty());
  }

  @Test
  void aDraftNeedsNothingThatOnlyTheApprovalAdds() {
    DecisionDocument draft = SampleDecisions.partial().withoutApproval();
    assertThat(completeness.missing(draft, Stage.DRAFT)).isEmpty();
    assertThat(completeness.missing(draft, Stage.FINAL))
        .extracting(MissingPart::part)
        .containsExactly(
            RequiredPart.DECISION_NUMBER, RequiredPart.DECISION_MAKER, RequiredPart.DELEGATION);
  }

  @Test
  void aFullDisclosureNeedsNoAppealAndNoAlternatives() {
    DecisionDocument plain = Draft.change(SampleDecisions.full(), d -> d.appeal = null);
    assertThat(completeness.missing(plain, Stage.FINAL)).isEmpty();
  }

  @Test
  void aProvisionThatFailedSupportsNothing() {
    DecisionDocument unsupported =
        Draft.change(
            SampleDecisions.full(),
            d ->
                d.grounds =
                    List.of(
                        SampleDecisions.insuranceCode(2, 3),
                        new Ground(
                            List.of(1),
                            "15 kap. 4 § SoL",
                            GroundEffect.NOT_SATISFIED,
                            LocalDate.of(2025, 7, 1),
                            "2025:400",
                            "",
                            List.of(),
                            List.of())));
    assertThat(completeness.missing(unsupported, Stage.FINAL))
        .containsExactly(new MissingPart(RequiredPart.GROUND, List.of(1)));
  }
}
