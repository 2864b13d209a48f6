package se.rattdela.casework.request;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the vocabulary's recipients are one authority each, and which are a kind of which there
 * are many: "Allmän domstol" is nobody who can receive a decision. The vocabulary does not say, so
 * the list comes with the program. A code that is in neither list, as one of a newer pack may be,
 * counts as a kind: its authority is then named by whoever registers, and not left out.
 *
 * @param single codes of recipients that are one authority
 * @param many kinds of authority, of which it must be said which one it is
 */
public record RecipientKinds(Set<String> single, List<Kind> many) {
  public RecipientKinds {
    single = Set.copyOf(single);
    many = List.copyOf(many);
    Set<String> seen = new HashSet<>(single);
    for (Kind each : many) {
      if (!seen.add(each.code())) {
        throw new IllegalArgumentException("mistake in the list of recipients: " + each.code());
      }
    }
  }

  /**
   * A kind of authority.
   *
   * @param code of the vocabulary's recipients
   * @param example the name of one of them as it would stand on paper
   */
  public record Kind(String code, String example) {}

  /** Reads the list that comes with the program. */
  public static RecipientKinds shipped() {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    try (InputStream in = RecipientKinds.class.getResourceAsStream("recipients.json")) {
      if (in == null) {
        throw new FileNotFoundException("recipients.json");
      }
      return mapper.readValue(in, RecipientKinds.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether it must be said which one it is.
   *
   * @param code of the vocabulary's recipients; empty where none is chosen
   */
  public boolean mustBeNamed(String code) {
    return !code.isEmpty() && !single.contains(code);
  }

  /** How one of a kind may be named; empty where there is no example. */
  public String example(String code) {
    return many.stream()
        .filter(each -> each.code().equals(code))
        .map(Kind::example)
        .findFirst()
        .orElse("");
  }
}
