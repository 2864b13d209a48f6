package se.rattdela.desktop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

class ProvisionFilterTest {
  private final RulePack pack = PackLoader.shipped();

  private List<String> found(ProvisionFilter filter) {
    return pack.provisions().stream().filter(filter::accepts).map(Provision::id).toList();
  }

  @Test
  void withoutWishesEverythingIsFound() {
    assertThat(found(ProvisionFilter.ALL)).hasSameSizeAs(pack.provisions());
  }

  @Test
  void everyWordMustStandSomewhere() {
    assertThat(found(new ProvisionFilter("10 kap. 18 a", null, null, null)))
        .contains("OSL-10-18a")
        .doesNotContain("OSL-10-27");
    assertThat(found(new ProvisionFilter("UNGA risk", null, null, null))).contains("OSL-10-18a");
    assertThat(found(new ProvisionFilter("zebra", null, null, null))).isEmpty();
  }

  @Test
  void anAuthorityFindsWhatCanReachItInSomeWording() {
    assertThat(found(new ProvisionFilter("", "TULLVERKET", null, null)))
        .contains("OSL-10-18a")
        .doesNotContain("SFB-110-31");
    assertThat(found(new ProvisionFilter("", "FORSAKRINGSKASSAN", null, null)))
        .contains("SFB-110-31")
        .doesNotContain("OSL-10-18a");
  }

  @Test
  void aSecrecyFindsWhatBreaksItAndNotWhatExcludesIt() {
    assertThat(found(new ProvisionFilter("", null, "OSL-26-1", null)))
        .contains("OSL-10-18a")
        .doesNotContain("OSL-10-27");
  }

  @Test
  void aTopicFindsWhatNamesIt() {
    var prevent = new ProvisionFilter.Topic(CodeField.PURPOSE, "PREVENT_CRIME");
    assertThat(found(new ProvisionFilter("", null, null, prevent)))
        .contains("OSL-10-18a")
        .doesNotContain("OSL-10-28", "SFB-110-31");
  }
}
