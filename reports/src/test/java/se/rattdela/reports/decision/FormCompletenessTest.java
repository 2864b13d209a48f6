package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.reports.messages.ReportMessage;

/** Each kind of document has its own required parts and its own right receiver. */
final class FormCompletenessTest {
  private final DecisionCompleteness completeness = new DecisionCompleteness();

  private static Arguments loss(
      RequiredPart part, DecisionDocument complete, Consumer<Draft> loss) {
    return Arguments.of(part, complete, loss);
  }

  private static Arguments notice(RequiredPart part, Form.WrongfulPaymentNotice form) {
    return loss(part, SampleKinds.notice(), d -> d.form = form);
  }

  private static Arguments report(RequiredPart part, Form.CrimeReport form) {
    return loss(part, SampleKinds.crimeReport(), d -> d.form = form);
  }

  private static Arguments oral(RequiredPart part, Form.OralDisclosure form) {
    return loss(part, SampleKinds.oral(), d -> d.form = form);
  }

  private static Form.WrongfulPaymentNotice form(
      String benefit, String period, String trigger, String circumstances) {
    return new Form.WrongfulPaymentNotice(benefit, period, null, trigger, circumstances, false, "");
  }

  static Stream<Arguments> losses() {
    Form.CrimeReport r = SampleKinds.REPORT;
    Form.OralDisclosure o = SampleKinds.CALL;
    return Stream.of(
        notice(RequiredPart.BENEFIT, form(" ", "mars", "T.", "C.")),
        notice(RequiredPart.BENEFIT_PERIOD, form("b", "", "T.", "C.")),
        notice(RequiredPart.NOTICE_TRIGGER, form("b", "mars", "", "C.")),
        notice(RequiredPart.NOTICE_CIRCUMSTANCES, form("b", "mars", "T.", "\n")),
        loss(
            RequiredPart.NOTICE_RECIPIENT,
            SampleKinds.notice(),
            d -> d.recipient = new Recipient("Polismyndigheten", null, null, null)),
        loss(
            RequiredPart.SOMETHING_LEAVES,
            SampleKinds.notice(),
            d -> {
              d.items =
                  SampleKinds.noticeOmitted().items().stream()
                      .map(FormCompletenessTest::reasoned)
                      .toList();
              d.grounds = List.of();
            }),
        loss(
            RequiredPart.SPECIAL_REASONS,
            SampleKinds.noticeOmitted(),
            d -> d.form = new Form.WrongfulPaymentNotice("b", "mars", null, "T.", "C.", true, " ")),
        loss(
            RequiredPart.NOTHING_LEAVES,
            SampleKinds.noticeOmitted(),
            d -> {
              d.items = SampleKinds.notice().items();
              d.grounds = SampleKinds.notice().grounds();
            }),
        report(RequiredPart.BENEFIT, new Form.CrimeReport("", "m", null, "S.", "C.")),
        report(
            RequiredPart.SUSPICION,
            new Form.CrimeReport(r.benefit(), r.period(), null, "", r.circumstances())),
        report(
            RequiredPart.REPORT_CIRCUMSTANCES,
            new Form.CrimeReport(r.benefit(), r.period(), null, r.suspicion(), "")),
        loss(
            RequiredPart.REPORT_RECIPIENT,
            SampleKinds.crimeReport(),
            d -> d.recipient = new Recipient("Åklagarmyndigheten", null, null, null)),
        oral(
            RequiredPart.GIVEN_AT,
            new Form.OralDisclosure(
                null, o.givenTo(), o.givenBy(), o.means(), o.whyUrgent(), o.noted())),
        oral(
            RequiredPart.GIVEN_TO,
            new Form.OralDisclosure(
                o.givenAt(), "", o.givenBy(), o.means(), o.whyUrgent(), o.noted())),
        oral(
            RequiredPart.GIVEN_BY,
            new Form.OralDisclosure(
                o.givenAt(), o.givenTo(), "", o.means(), o.whyUrgent(), o.noted())),
        oral(
            RequiredPart.GIVEN_MEANS,
            new Form.OralDisclosure(
                o.givenAt(), o.givenTo(), o.givenBy(), "", o.whyUrgent(), o.noted())),
        oral(
            RequiredPart.WHY_URGENT,
            new Form.OralDisclosure(
                o.givenAt(), o.givenTo(), o.givenBy(), o.means(), "", o.noted())),
        loss(
            RequiredPart.REVIEW_REMARK,
            SampleKinds.oral(),
            d -> d.approval = SampleKinds.approval(" ", false)),
        loss(
            RequiredPart.PURPOSE,
            SampleKinds.oral(),
            d -> d.origin = new Origin.OwnInitiative("", "Anledning.", "")),
        loss(
            RequiredPart.OTHER_PERSONS_SECRECY,
            SampleDecisions.full(),
            d -> d.items = List.of(open(d.items.getFirst(), true), d.items.get(1), d.items.get(2))),
        loss(
            RequiredPart.OUTCOME_WORD,
            SampleOwnInitiative.ownInitiative(),
            d -> d.items = List.of(must(d.items.getFirst()), d.items.get(1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("losses")
  void findsExactlyWhatIsMissing(
      RequiredPart part, DecisionDocument complete, Consumer<Draft> loss) {
    assertThat(completeness.missing(complete, Stage.FINAL)).isEmpty();
    DecisionDocument lacking = Draft.change(complete, loss);
    assertThat(completeness.missing(lacking, Stage.FINAL))
        .extracting(MissingPart::part)
        .containsExactly(part);
    assertThatThrownBy(() -> new DecisionRenderer().render(lacking))
        .isInstanceOf(IncompleteDecisionException.class)
        .hasMessageContaining(part.name());
  }

  @Test
  void everyPartIsTried() {
    Set<RequiredPart> tried = EnumSet.copyOf(DecisionCompletenessTest.LOSSES.keySet());
    losses().map(each -> (RequiredPart) each.get()[0]).forEach(tried::add);
    tried.add(RequiredPart.ITEMS); // without items other parts go too: DecisionCompletenessTest
    tried.add(RequiredPart.REVEALS_NOTHING); // WithheldWordsTest
    assertThat(tried).containsExactlyInAnyOrder(RequiredPart.values());
  }

  @ParameterizedTest
  @CsvSource({
    "Försäkringskassan,true",
    "Pensionsmyndigheten,true",
    "Migrationsverket,true",
    "Centrala studiestödsnämnden,true",
    "Arbetsförmedlingen,true",
    "Socialnämnd i annan kommun,true",
    "Kommunikationsbyrån,false",
    "Interkommunala bolaget,false",
    "Kommunen,false",
    "'Socialnämnden, Lindvalla',true",
    "Unionens arbetslöshetskassa,true",
    "Polismyndigheten,false",
    "Åklagarmyndigheten,false",
    "Ekobrottsmyndigheten,false",
    "'Skatteverket (beskattning, folkbokföring m.m.)',false",
    "Kronofogdemyndigheten,false",
    "Kronofogden,false",
    "Utbetalningsmyndigheten,false"
  })
  void aNoticeGoesOnlyToWhoeverDecidesBenefits(String authority, boolean right) {
    DecisionDocument notice =
        Draft.change(
            SampleKinds.notice(), d -> d.recipient = new Recipient(authority, null, null, null));
    assertThat(check(notice, RequiredPart.NOTICE_RECIPIENT).fulfilled()).isEqualTo(right);
  }

  @Test
  void whatIsReviewedAfterwardsWasGivenBefore() {
    LocalDateTime decided = SampleDecisions.APPROVAL.decidedAt();
    assertThat(check(givenAt(decided), RequiredPart.GIVEN_AT).fulfilled()).isTrue();
    assertThat(check(givenAt(decided.plusMinutes(1)), RequiredPart.GIVEN_AT).fulfilled()).isFalse();
  }

  private static DecisionDocument givenAt(LocalDateTime at) {
    Form.OralDisclosure o = SampleKinds.CALL;
    return Draft.change(
        SampleKinds.oral(),
        d ->
            d.form =
                new Form.OralDisclosure(
                    at, o.givenTo(), o.givenBy(), o.means(), o.whyUrgent(), o.noted()));
  }

  @Test
  void checksFillUpInTheOrderAReaderMeetsThem() {
    DecisionDocument draft =
        Draft.change(SampleDecisions.partial().withoutApproval(), d -> d.alternatives = List.of());
    List<NamedCheck> checks = completeness.checks(draft, Stage.DRAFT);
    assertThat(checks)
        .extracting(NamedCheck::part)
        .containsSubsequence(
            RequiredPart.AUTHORITY_AND_UNIT,
            RequiredPart.RECIPIENT_AUTHORITY,
            RequiredPart.SUBJECT,
            RequiredPart.ITEMS,
            RequiredPart.PURPOSE,
            RequiredPart.LEGAL_BASIS_CHECK,
            RequiredPart.ITEM_HARM_TEST,
            RequiredPart.GROUND,
            RequiredPart.WITHHELD_REASON,
            RequiredPart.ALTERNATIVES,
            RequiredPart.RAPPORTEUR,
            RequiredPart.APPEAL_COURT,
            RequiredPart.RULE_PACK)
        .doesNotContain(
            RequiredPart.DECISION_NUMBER,
            RequiredPart.NOTICE_RECIPIENT,
            RequiredPart.GIVEN_AT,
            RequiredPart.PROTECTED_IDENTITY_DELIVERY,
            RequiredPart.REVEALS_NOTHING)
        .doesNotHaveDuplicates();
    assertThat(checks.stream().map(NamedCheck::part).toList()).isSorted();
    assertThat(checks.stream().filter(each -> !each.fulfilled()).map(NamedCheck::part))
        .containsExactly(RequiredPart.ALTERNATIVES);
    assertThat(ReportMessage.name(checks.getFirst()).in(Locale.of("sv")))
        .isEqualTo("Kommun, nämnd och enhet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"own-refusal", "notice", "notice-omitted", "crime-report", "oral"})
  void nothingThatNobodyAskedForIsAppealed(String name) {
    DecisionDocument document = Objects.requireNonNull(SampleKinds.all().get(name), name);
    assertThat(document.isAppealable()).isFalse();
    assertThat(completeness.checks(document, Stage.FINAL))
        .extracting(NamedCheck::part)
        .doesNotContain(RequiredPart.APPEAL_COURT, RequiredPart.APPEAL_ADDRESS);
  }

  @Test
  void whatIsNotSecretShallBeGivenOnRequestAndMayBeGivenOnOwnInitiative() {
    DecisionDocument asked = notSecret(SampleDecisions.request(), Outcome.MUST_BE_DISCLOSED);
    DecisionDocument own =
        notSecret(new Origin.OwnInitiative("P.", "O.", ""), Outcome.MAY_BE_DISCLOSED);
    assertThat(completeness.missing(asked, Stage.FINAL)).isEmpty();
    assertThat(completeness.missing(own, Stage.FINAL)).isEmpty();
    for (DecisionDocument wrong :
        List.of(
            notSecret(SampleDecisions.request(), Outcome.MAY_BE_DISCLOSED),
            notSecret(new Origin.OwnInitiative("P.", "O.", ""), Outcome.MUST_BE_DISCLOSED))) {
      assertThat(completeness.missing(wrong, Stage.FINAL))
          .containsExactly(new MissingPart(RequiredPart.OUTCOME_WORD, List.of(1)));
    }
  }

  private static DecisionDocument notSecret(Origin origin, Outcome outcome) {
    return Draft.change(
        SampleDecisions.full(),
        d -> {
          d.origin = origin;
          Item item = open(d.items.getFirst(), false);
          d.items = List.of(outcome == Outcome.MUST_BE_DISCLOSED ? item : may(item));
          d.grounds =
              List.of(
                  new Ground(
                      List.of(1),
                      "8 kap. 1 § OSL",
                      GroundEffect.NOT_SECRET,
                      LocalDate.of(2009, 6, 30),
                      "2009:400",
                      "",
                      List.of("Ingen sekretessbestämmelse skyddar uppgiften."),
                      List.of()));
        });
  }

  private NamedCheck check(DecisionDocument document, RequiredPart part) {
    return completeness.checks(document, Stage.FINAL).stream()
        .filter(each -> each.part() == part)
        .findFirst()
        .orElseThrow();
  }

  private static Item open(Item item, boolean anotherPerson) {
    return with(item, anotherPerson, List.of(), item.outcome(), null);
  }

  private static Item must(Item item) {
    return with(item, false, item.secrecy(), Outcome.MUST_BE_DISCLOSED, null);
  }

  private static Item may(Item item) {
    return with(item, false, item.secrecy(), Outcome.MAY_BE_DISCLOSED, null);
  }

  private static Item reasoned(Item item) {
    return with(item, false, item.secrecy(), item.outcome(), "Behövs inte.");
  }

  private static Item with(
      Item item, boolean another, List<String> secrecy, Outcome outcome, @Nullable String reason) {
    return new Item(
        item.number(),
        item.title(),
        item.subtitle(),
        item.concerns(),
        another,
        item.source(),
        secrecy,
        secrecy.isEmpty() ? null : item.harmTest(),
        outcome,
        item.grounds(),
        reason);
  }
}
