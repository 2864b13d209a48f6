package se.rattdela.casework.benefit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of benefits that comes with the program. It is no more than a help to find the right
 * recipient: a benefit that is not in it is named by the officer, who then also says which of the
 * bodies has decided it.
 *
 * @param bodies those that the two laws name
 * @param benefits in the order they are shown
 */
public record Benefits(List<DecidingBody> bodies, List<Benefit> benefits) {
  public Benefits {
    bodies = List.copyOf(bodies);
    benefits = List.copyOf(benefits);
    Set<String> codes = new HashSet<>(bodies.stream().map(DecidingBody::code).toList());
    Set<String> seen = new HashSet<>();
    for (Benefit each : benefits) {
      if (!seen.add(each.code()) || each.bodies().isEmpty() || !codes.containsAll(each.bodies())) {
        throw new IllegalArgumentException("mistake in the list of benefits: " + each.code());
      }
    }
  }

  /** Reads the list that comes with the program. */
  public static Benefits shipped() {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    try (InputStream in = Benefits.class.getResourceAsStream("benefits.json")) {
      if (in == null) {
        throw new FileNotFoundException("benefits.json");
      }
      return mapper.readValue(in, Benefits.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A benefit by its code. */
  public Optional<Benefit> benefit(String code) {
    return benefits.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** A body by its code. */
  public Optional<DecidingBody> body(String code) {
    return bodies.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /**
   * The bodies that may have decided a benefit; all of them for one that is not in the list.
   *
   * @param benefit code
   */
  public List<DecidingBody> deciding(String benefit) {
    return benefit(benefit)
        .map(each -> bodies.stream().filter(body -> each.bodies().contains(body.code())).toList())
        .orElse(bodies);
  }

  /**
   * Who may receive a notice about a benefit.
   *
   * @param benefit code
   */
  public List<DecidingBody> recipients(String benefit) {
    return deciding(benefit).stream().filter(DecidingBody::receivesNotices).toList();
  }
}
