package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationOrderTest {
  @Test
  void theOrderIsThatOfTheStatute() {
    List<String> statute =
        List.of(
            "6 kap. 5 § OSL",
            "10 kap. 2 § OSL",
            "10 kap. 2 a § OSL",
            "10 kap. 3 § OSL",
            "10 kap. 18 § OSL",
            "10 kap. 18 a § OSL",
            "10 kap. 18 b § OSL",
            "10 kap. 19 § OSL",
            "10 kap. 20 § OSL",
            "26 kap. 1 § OSL");

    assertThat(statute.reversed().stream().sorted(new CitationOrder()))
        .containsExactlyElementsOf(statute);
    assertThat(List.of("11 §", "3 a §", "2 §", "3 §").stream().sorted(new CitationOrder()))
        .containsExactly("2 §", "3 §", "3 a §", "11 §");
  }
}
