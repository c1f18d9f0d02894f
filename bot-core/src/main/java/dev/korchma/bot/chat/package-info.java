/**
 * The neutral chat: what people say ({@link dev.korchma.bot.chat.Inbound}), what they are shown
 * ({@link dev.korchma.bot.chat.View}) and what a front must be able to do ({@link
 * dev.korchma.bot.chat.ChatPlatform}). It knows no platform, no feature, no language: every string
 * in a view is already in the language of its audience.
 */
@NullMarked
package dev.korchma.bot.chat;

import org.jspecify.annotations.NullMarked;
