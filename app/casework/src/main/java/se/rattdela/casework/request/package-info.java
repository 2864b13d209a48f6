/**
 * Requests from authorities and own initiatives. The rule it guards: which step a disclosure may
 * take, by whom and in which status, stands in one table ({@link
 * se.rattdela.casework.request.Step}).
 */
@NullMarked
package se.rattdela.casework.request;

import org.jspecify.annotations.NullMarked;
