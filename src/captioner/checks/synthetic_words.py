"""Words by which a credit or a caption says that generative AI made the picture."""

from __future__ import annotations

from functools import lru_cache

import regex

_FLAGS = regex.IGNORECASE | regex.VERSION0
_LONGEST = 4_000
_TOOL = (
    r"midjourney|dall[\s·.\-‑–]?e(?:\s?\d)?|stable diffusion|(?:adobe )?firefly|шедеврум|chat\s?gpt|leonardo\.ai"
    r"|kandinsky\s?\d(?:\.\d)?|google (?:gemini|imagen)|openai sora"
)
_ALSO_A_NAME = r"kandinsky|кандинский|sora|flux|gemini|grok|runway|imagen"
"""Programs that are called as people and firms are: only beside the word for AI."""
_AI = (
    r"(?:generative )?(?-i:AI)|artificial intelligence|(?-i:ИИ)"
    r"|нейросет(?:ь|и|ью|ей)|искусственн(?:ый|ого|ым) интеллект(?:а|ом)?"
    r"|(?-i:ШІ)|штучн(?:ий|ого|им) інтелект(?:у|ом)?|нейромереж(?:а|і|ею)|(?-i:ЖИ)|жасанды интеллект"
)
_CREDIT = regex.compile(
    rf"(?:(?:image|picture|illustration|photo|generated|created|made|изображение|иллюстрация|картинка|фото|создано"
    rf"|сгенерировано|зображення|ілюстрація|створено|згенеровано|сурет|жасаған)\s*(?:by|with|using|:|в|у|/)?\s*)*"
    rf"(?:(?:{_AI})\s*[/:\-–—]?\s*(?:{_ALSO_A_NAME})|(?:(?:{_AI})\s*[/:\-–—]?\s*)?(?:{_TOOL}|{_AI}|ai[\s\-‑]generated))"
    rf"(?:\s*(?:\(?(?:{_AI}|{_TOOL}|openai)\)?|v\d))?",
    _FLAGS,
)
_PICTURE = (
    r"image|picture|illustration|photo(?:graph)?|portrait|изображение|картинка|иллюстрация|фото(?:графия)?|снимок"
    r"|зображення|ілюстрація|світлина|сурет"
)
_MADE = r"generated|created|made|produced"
_MADE_CYRILLIC = r"(?:создан|сгенерирован|сделан)(?:о|а|ы)?|(?:створен|згенерован|зроблен)(?:о|а|е|ий|і)?"
# Only where a sentence says it of this picture: a caption may be about other pictures.
_CAPTION = regex.compile(
    rf"(?:^|[.!?…»”(\[]\s*|\n\s*)(?P<words>"
    rf"(?:an?\s|this\s|this is an\s)?ai[\s\-‑]generated\s(?:{_PICTURE})\b"
    rf"|(?:(?:this\s|the\s)?(?:{_PICTURE})\s(?:was\s|is\s)?)?(?:{_MADE})\s(?:by|with|using|in)\s"
    rf"(?:the\s|an?\s)?(?:{_AI}|{_TOOL})\b"
    rf"|(?:(?:это\s|це\s)?(?:{_PICTURE})\s(?:было\s|була?\s|було\s)?)?(?:{_MADE_CYRILLIC})\s"
    rf"(?:с помощью\s|за допомогою\s|при помощи\s)?(?:{_AI}|{_TOOL})\b"
    rf"|(?:бұл\s)?(?:{_AI}|{_TOOL})\s(?:көмегімен\s|арқылы\s)?"
    rf"(?:жаса\p{{L}}{{2,6}}|салған|құрастыр\p{{L}}{{2,5}})(?:\s(?:{_PICTURE}))?)",
    _FLAGS,
)


@lru_cache(maxsize=1 << 12)
def names_a_maker(credit: str) -> bool:
    """Whether the whole of a credit is a program that makes pictures: `Midjourney`, `Изображение: ИИ`."""
    return len(credit) < _LONGEST and _CREDIT.fullmatch(credit.strip(' .()[]"“”«»')) is not None


@lru_cache(maxsize=1 << 12)
def admitted(caption: str) -> str:
    """The words of a caption by which it says that AI made this very picture; empty where it does not."""
    found = _CAPTION.search(caption[:_LONGEST])
    return found["words"] if found else ""
