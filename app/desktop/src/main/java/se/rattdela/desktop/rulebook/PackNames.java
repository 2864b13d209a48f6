package se.rattdela.desktop.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** Says ids and codes of a pack in the words that its readers use. */
final class PackNames {
  /** An id such as {@code OSL-10-18a@2025-04-01#3}, or a code such as {@code TULLVERKET}. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\w-])([A-ZÅÄÖ][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*(?:@\\d{4}-\\d\\d-\\d\\d)?)(#\\d+)?");

  private final RulePack pack;
  private final Texts texts;

  PackNames(RulePack pack, Texts texts) {
    this.pack = pack;
    this.texts = texts;
  }

  /** The name of what an id or code stands for, with the id after it; the id alone if unknown. */
  String withId(String id) {
    int number = id.indexOf('#');
    String name = name(number < 0 ? id : id.substring(0, number));
    return name == null ? id : texts.format("rulebook.packs.named", name, id);
  }

  /** The name alone; the id if it is unknown. */
  String of(String id) {
    String name = name(id);
    return name == null ? id : name;
  }

  /** A text with its ids and codes said in words. */
  String within(String text) {
    return CODE.matcher(text)
        .replaceAll(found -> {
          String name = name(found.group(1));
          return Matcher.quoteReplacement(name == null ? found.group() : name);
        });
  }

  private @Nullable String name(String id) {
    Version version = pack.version(id);
    if (version != null) {
      Provision provision = pack.provision(id.substring(0, id.indexOf('@')));
      return provision == null
          ? null
          : texts.format("rulebook.packs.wording", provision.citation(), version.from().toString());
    }
    Provision provision = pack.provision(id);
    if (provision != null) {
      return provision.citation();
    }
    Vocabulary words = pack.vocabulary();
    Vocabulary.Secrecy secrecy = words.secrecies().get(id);
    if (secrecy != null) {
      return secrecy.citation();
    }
    Vocabulary.Recipient recipient = words.recipients().get(id);
    if (recipient != null) {
      return recipient.label();
    }
    String holder = words.holders().get(id);
    if (holder != null) {
      return holder;
    }
    String purpose = words.purposes().get(id);
    return purpose == null ? words.categories().get(id) : purpose;
  }
}
