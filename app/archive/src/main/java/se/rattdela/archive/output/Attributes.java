package se.rattdela.archive.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, in order. */
public record Attributes(List<Attribute> list) {

  /** No attribute. */
  public static final Attributes NONE = new Attributes(List.of());

  /** One attribute. */
  public record Attribute(String name, String value) {}

  /** Copies the list. */
  public Attributes {
    list = List.copyOf(list);
  }

  /** One attribute. */
  public static Attributes of(String name, String value) {
    return NONE.and(name, value);
  }

  /** These and one more; the same where the value is null. */
  public Attributes and(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    List<Attribute> more = new ArrayList<>(list);
    more.add(new Attribute(name, value));
    return new Attributes(more);
  }
}
