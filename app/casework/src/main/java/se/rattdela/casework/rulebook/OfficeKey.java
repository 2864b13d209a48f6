package se.rattdela.casework.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;

/**
 * A public key that signs rule packs.
 *
 * @param id null for a key shipped with the program
 * @param keyId its fingerprint, which the key's owner can read out over the telephone
 * @param publicKey the key in text, as it was given
 * @param proposedBy null for a key shipped with the program
 * @param removedAt when it was removed
 */
public record OfficeKey(
    @Nullable OfficeKeyId id,
    long version,
    KeyState state,
    String label,
    String keyId,
    String publicKey,
    @Nullable UserId proposedBy,
    @Nullable String proposedByName,
    @Nullable Instant proposedAt,
    @Nullable String confirmedByName,
    @Nullable Instant confirmedAt,
    @Nullable String removedByName,
    @Nullable Instant removedAt) {}
