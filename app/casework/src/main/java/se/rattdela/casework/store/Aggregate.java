package se.rattdela.casework.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.UserId;

/**
 * What every aggregate carries: its id, its version, and who changed it last, so that a conflict
 * can be told with a name and a time.
 */
@MappedSuperclass
public abstract class Aggregate {
  /** The sequence behind all ids. */
  public static final String IDS = "entity_id";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = IDS)
  @SequenceGenerator(name = IDS, sequenceName = IDS, allocationSize = 50)
  private @Nullable Long id;

  @Version private long version;

  @Column(nullable = false)
  private long changes;

  @Column(nullable = false)
  private long changedBy;

  @Column(nullable = false)
  private String changedByName;

  @Column(nullable = false)
  private Instant changedAt;

  protected Aggregate() {}

  /** The id, after the aggregate has been persisted. */
  public final long id() {
    if (id == null) {
      throw new IllegalStateException("not persisted yet");
    }
    return id;
  }

  /** The version a screen shows and sends back; flush before reading it in the same work. */
  public final long version() {
    return version;
  }

  /** Who changed it last. */
  public final String changedByName() {
    return changedByName;
  }

  /** When it was changed last. */
  public final Instant changedAt() {
    return changedAt;
  }

  /** Marks a change; the version moves even when nothing else in the row differs. */
  public final void touch(UserId who, String name, Instant when) {
    changes++;
    changedBy = who.value();
    changedByName = name;
    changedAt = when;
  }

  /**
   * Checks that nobody has changed it since it was shown.
   *
   * @throws ConflictException naming the other change
   */
  public final void expect(long shownVersion) {
    if (version != shownVersion) {
      throw overtaken();
    }
  }

  /** Tells who changed it last, to someone who was overtaken by that. */
  public final ConflictException overtaken() {
    return new ConflictException(new UserId(changedBy), changedByName, changedAt);
  }
}
