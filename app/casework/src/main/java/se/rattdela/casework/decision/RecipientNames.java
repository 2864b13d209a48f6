package se.rattdela.casework.decision;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.casework.request.RecipientKinds;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The names of recipients as they stand on paper and in lists: the authority itself where the code
 * is a kind of which there are many, and never what the vocabulary explains within brackets.
 */
public final class RecipientNames {
  private static final Pattern EXPLAINED = Pattern.compile(" \\([^()]*\\)$");

  private final Supplier<Vocabulary> vocabulary;
  private final RecipientKinds kinds;
  private final Words words = new Words();

  /**
   * @param vocabulary of the rules in force
   * @param kinds which recipients are one authority
   */
  public RecipientNames(Supplier<Vocabulary> vocabulary, RecipientKinds kinds) {
    this.vocabulary = vocabulary;
    this.kinds = kinds;
  }

  /** The name of a disclosure's recipient; empty where none is chosen. */
  public String of(DisclosureDraft content) {
    return of(content.recipient(), content.matter().kind(), content.which());
  }

  /**
   * The name of a recipient; empty where the vocabulary has no such code.
   *
   * @param which which of its kind it is: of a notice the municipality or the fund, of all else the
   *     name in full; empty = not said
   */
  public String of(String code, MatterKind matter, String which) {
    var recipient = vocabulary.get().recipients().get(code);
    if (recipient == null) {
      return "";
    }
    if (!which.isBlank() && kinds.mustBeNamed(code)) {
      String body = "body." + code;
      return matter == MatterKind.NOTICE && words.has(body) ? words.get(body, which) : which;
    }
    return EXPLAINED.matcher(recipient.label()).replaceAll("");
  }

  /** Whether it must be said which authority it is. */
  boolean mustBeNamed(DisclosureDraft content) {
    return kinds.mustBeNamed(content.recipient());
  }
}
