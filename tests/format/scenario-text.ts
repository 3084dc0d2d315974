/** A small sound scenario in which every part of the format stands once. */
export const WHOLE = `---
# yaml-language-server: $schema=../scenario.schema.json
title: The promotion's price
you: jim
cast:
  jim: Jim, sales manager for a month
  ellen: Ellen, your first hire, five days in
meters:
  ellen: { label: Ellen's trust in you, start: 2, max: 5 }
  time: { label: Time left, start: 8, max: 8, unit: hours, show: debrief }
rules: { listen-first: 1 }
walks:
  jim: { path: [take-the-call, say-nothing], ending: the-empty-desk, score: 0.5/1 }
---

<!-- The first morning. -->

## the-first-morning

The report is *half explained*
when your laptop -- "loud" as ever -- chimes.

**ellen** (worried): It's on *my* list...
**jim**: Whose?

**ellen** (sidelined)

> [!THOUGHT] ellen
> I read it twice
> last night.
>
> Twice.

> [!ROLE-CHECK]
> Whose client is he?

> [!FACILITATOR] 5 min
> Ask for hands.

- ["I'll take it." Ellen listens.](#the-call "take-the-call") \`bends listen-first\` \`ellen -1\` \`time −2\` \`mood brisk\`

  Her pen stays above the page.

  **ellen** (leaves)

  <!-- Is that too much? -->

  > He learned that you still run his account.

  > [!FACILITATOR]
  > Who pays for that,
  > and when?
- [Wait.](#the-call "wait") \`keeps listen-first\` \`needs ellen >= 2\`

## the-call

- [](#the-empty-desk) \`needs not take-the-call\` \`needs ellen <= 1\` \`time -1\`
- [Hang up.](#the-empty-desk "hang-up") \`needs take-the-call\`
- [](#the-empty-desk "say-nothing") \`after 20s\`

  You say nothing.

## the-empty-desk

The chair is empty.
`;
