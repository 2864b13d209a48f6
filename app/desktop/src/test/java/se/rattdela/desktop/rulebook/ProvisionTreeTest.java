package se.rattdela.desktop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

class ProvisionTreeTest {
  private final RulePack pack = PackLoader.shipped();
  private final ProvisionTree tree = ProvisionTree.of(pack.provisions());

  @Test
  void everyProvisionStandsInTheTreeOnce() {
    assertThat(tree.provisions()).containsExactlyInAnyOrderElementsOf(pack.provisions());
  }

  @Test
  void theStatuteWithMostProvisionsComesFirstUnderItsShortName() {
    ProvisionTree.Statute first = tree.statutes().getFirst();
    assertThat(first.label()).isEqualTo("OSL (2009:400)");
    assertThat(first.name()).isEqualTo("Offentlighets- och sekretesslagen (2009:400)");
    assertThat(first.chapters())
        .extracting(ProvisionTree.Chapter::label)
        .containsExactly("6 kap.", "10 kap.", "26 kap.");
  }

  @Test
  void paragraphsStandInTheOrderOfTheLaw() {
    List<String> chapter10 =
        tree.statutes().getFirst().chapters().get(1).leaves().stream()
            .map(ProvisionTree.Leaf::paragraph)
            .toList();
    assertThat(chapter10)
        .startsWith(
            "1 §", "2 §", "2 a §", "3 §", "15 §", "15 a §", "16 §", "17 §", "18 §", "18 a §")
        .contains("28 § första stycket")
        .doesNotHaveDuplicates();
  }

  @Test
  void bothSocialServicesActsAreToldApart() {
    assertThat(tree.statutes())
        .extracting(ProvisionTree.Statute::label)
        .contains("SoL (2025:400)", "SoL (2001:453)", "SFB (2010:110)")
        .doesNotHaveDuplicates();
  }

  @Test
  void aProvisionWithoutParagraphKeepsItsWholeCitation() {
    Provision register = Objects.requireNonNull(pack.provision("SamnrL"));
    ProvisionTree small = ProvisionTree.of(List.of(register));
    assertThat(small.statutes().getFirst().chapters().getFirst().leaves())
        .extracting(ProvisionTree.Leaf::paragraph)
        .containsExactly(register.citation());
  }
}
