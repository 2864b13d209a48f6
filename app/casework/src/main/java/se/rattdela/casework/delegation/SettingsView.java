package se.rattdela.casework.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they stand.
 *
 * @param version to send back when saving; 0 while nothing has been set
 * @param changedByName who set them last; null while nothing has been set
 * @param changedAt when; null while nothing has been set
 * @param check tells what would be wrong with changed settings
 */
public record SettingsView(
    long version,
    @Nullable String changedByName,
    @Nullable Instant changedAt,
    OfficeSettings settings,
    SettingsCheck check) {}
