package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever never asked is told of nothing that stays; whoever asked is answered in full. */
class AsSentTest {
  private final DecisionJson json = new DecisionJson();

  private String written(DecisionDocument document) {
    return new String(json.write(document), StandardCharsets.UTF_8);
  }

  @Test
  void whatStaysWithoutARequestIsNowhereInWhatLeaves() {
    DecisionDocument sent = SampleKinds.ownPartial().asSent();

    assertThat(sent.items()).extracting(Item::number).containsExactly(1);
    assertThat(sent.grounds())
        .singleElement()
        .satisfies(ground -> assertThat(ground.items()).containsExactly(1));
    assertThat(sent.kind()).as("not said to be a part").isEqualTo(DecisionKind.FULL);
    assertThat(written(sent))
        .doesNotContain("NOT_DISCLOSED", "redan känd", "10 kap. 24 §", "Samtycke", "PARTIAL");
    assertThat(written(SampleKinds.ownPartial())).contains("NOT_DISCLOSED", "redan känd");
    assertThat(sent.asSent()).isEqualTo(sent);
  }

  @Test
  void aNoticeAndAReportTellOnlyOfWhatTheyGive() {
    DecisionDocument sent = SampleKinds.noticeWithheld().asSent();
    assertThat(sent.items()).extracting(Item::number).containsExactly(1);
    assertThat(sent.grounds()).allSatisfy(each -> assertThat(each.items()).containsExactly(1));
    assertThat(sent.kind()).isEqualTo(DecisionKind.NOTICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"partial", "refusal", "full", "own-refusal", "notice-omitted", "oral"})
  void whatWasAskedForOrStaysInTheFileIsWhole(String name) {
    DecisionDocument whole = Objects.requireNonNull(SampleDecisions.all().get(name), name);
    assertThat(whole.asSent()).isEqualTo(whole);
  }

  @Test
  void theRendererPrintsNothingElse() {
    DecisionDocument kept = SampleKinds.ownPartial();
    List<byte[]> printed =
        List.of(new DecisionRenderer().render(kept), new DecisionRenderer().render(kept.asSent()));
    assertThat(printed.getFirst()).isEqualTo(printed.getLast());
  }
}
