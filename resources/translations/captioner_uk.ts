<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name/>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вирізати</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Виділити все</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>About captioner</source>
            <translation>Про програму captioner</translation>
        </message>
        <message>
            <source>Captions and credits of a photo set, written into the photos themselves.

Apache License 2.0. Qt {qt} for Python, libheif and libde265 (LGPL 3), Inter (SIL Open Font License), Lucide icons (ISC).</source>
            <translation>Підписи й авторство серії знімків — просто у файлах світлин.

Ліцензія Apache 2.0. Qt {qt} для Python, libheif і libde265 (LGPL 3), шрифт Inter (SIL Open Font License), значки Lucide (ISC).</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Desk</source>
            <translation>Ре&amp;дакція</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Зміни</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ерехід</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Довідка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>About captioner</source>
            <translation>Про програму captioner</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Усі сполучення клавіш</translation>
        </message>
        <message>
            <source>Apply a template…</source>
            <translation>Застосувати шаблон…</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Застосувати шаблон</translation>
        </message>
        <message>
            <source>Bring back edits thrown away…</source>
            <translation>Повернути відкинуті зміни…</translation>
        </message>
        <message>
            <source>Caption sheet…</source>
            <translation>Аркуш підписів…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Змінити клавіші…</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Cleared for publication</source>
            <translation>Дозволено до друку</translation>
        </message>
        <message>
            <source>Code replacements…</source>
            <translation>Заміни за кодами…</translation>
        </message>
        <message>
            <source>Copy fields of this photo</source>
            <translation>Копіювати поля цього знімка</translation>
        </message>
        <message>
            <source>Copy file name</source>
            <translation>Копіювати ім’я файлу</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Копіювати шлях</translation>
        </message>
        <message>
            <source>Correct the camera’s clock…</source>
            <translation>Виправити годинник камери…</translation>
        </message>
        <message>
            <source>Credit check</source>
            <translation>Перевірка авторства</translation>
        </message>
        <message>
            <source>Earlier in the story (Ctrl+Shift+Up in the list)</source>
            <translation>Раніше в історії (Ctrl+Shift+Вгору у списку)</translation>
        </message>
        <message>
            <source>Edit the caption</source>
            <translation>Редагувати підпис</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Fill the pane</source>
            <translation>Заповнити поле перегляду</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фільтр</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Знайти й замінити…</translation>
        </message>
        <message>
            <source>Forget recent values</source>
            <translation>Забути недавні значення</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь екран</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Притримати…</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Обернути виділення</translation>
        </message>
        <message>
            <source>Later in the story (Ctrl+Shift+Down in the list)</source>
            <translation>Пізніше в історії (Ctrl+Shift+Вниз у списку)</translation>
        </message>
        <message>
            <source>Mend what is safe…</source>
            <translation>Виправити безсумнівне…</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Наступний знімок</translation>
        </message>
        <message>
            <source>Next photo with a finding</source>
            <translation>Наступний знімок із зауваженням</translation>
        </message>
        <message>
            <source>Next photo without a credit</source>
            <translation>Наступний знімок без авторства</translation>
        </message>
        <message>
            <source>Nothing but the photo (F in the list and on the photo)</source>
            <translation>Лише знімок (F у списку й на знімку)</translation>
        </message>
        <message>
            <source>One to one (Z in the list and on the photo)</source>
            <translation>Один до одного (Z у списку та на знімку)</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Знову відкрити</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Відкрити теку…</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>Відкрити в іншій програмі</translation>
        </message>
        <message>
            <source>Open photos…</source>
            <translation>Відкрити знімки…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Недавні</translation>
        </message>
        <message>
            <source>Open the sample set</source>
            <translation>Відкрити пробну серію</translation>
        </message>
        <message>
            <source>Paste fields…</source>
            <translation>Вставити поля…</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Люди…</translation>
        </message>
        <message>
            <source>Photo list</source>
            <translation>Список знімків</translation>
        </message>
        <message>
            <source>Photos in a grid, or in rows</source>
            <translation>Знімки сіткою чи рядками</translation>
        </message>
        <message>
            <source>Pin this photo to compare, or unpin (P in the list and on the photo)</source>
            <translation>Закріпити знімок для порівняння чи відкріпити (P у списку й на знімку)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Попередній знімок</translation>
        </message>
        <message>
            <source>Previous photo with a finding</source>
            <translation>Попередній знімок із зауваженням</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Same caption as the photo before</source>
            <translation>Підпис як у попереднього знімка</translation>
        </message>
        <message>
            <source>Same photographer as the photo before</source>
            <translation>Фотограф як у попереднього знімка</translation>
        </message>
        <message>
            <source>Save all</source>
            <translation>Зберегти все</translation>
        </message>
        <message>
            <source>Save and next photo</source>
            <translation>Зберегти й до наступного</translation>
        </message>
        <message>
            <source>Save and previous photo</source>
            <translation>Зберегти й до попереднього</translation>
        </message>
        <message>
            <source>Save selected</source>
            <translation>Зберегти вибрані</translation>
        </message>
        <message>
            <source>Select all photos</source>
            <translation>Виділити всі знімки</translation>
        </message>
        <message>
            <source>Select all with the same photographer</source>
            <translation>Виділити всі знімки цього фотографа</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Налаштування…</translation>
        </message>
        <message>
            <source>Show all photos again</source>
            <translation>Знову показати всі знімки</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
        <message>
            <source>Sign off the set…</source>
            <translation>Підписати серію до друку…</translation>
        </message>
        <message>
            <source>Story…</source>
            <translation>Історія…</translation>
        </message>
        <message>
            <source>Take back saves of these photos…</source>
            <translation>Скасувати збереження цих знімків…</translation>
        </message>
        <message>
            <source>To the photo list</source>
            <translation>До списку знімків</translation>
        </message>
        <message>
            <source>Two to one</source>
            <translation>Два до одного</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>What captioner promises about your files</source>
            <translation>Що captioner обіцяє про ваші файли</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Знімок цілком</translation>
        </message>
        <message>
            <source>Write into photos with content credentials…</source>
            <translation>Записати у знімки з Content Credentials…</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Менше</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>Застосувати до %Ln знімка</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>Застосувати до одного знімка</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Typed: {fields}</source>
            <translation>Введено: {fields}</translation>
        </message>
        <message numerus="yes">
            <source>What you type goes into all %Ln.</source>
            <translation>
                <numerusform>Введене потрапить в усі %Ln.</numerusform>
                <numerusform>Введене потрапить в усі %Ln.</numerusform>
                <numerusform>Введене потрапить в усі %Ln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%Ln fields copied from {name}.</source>
            <translation>
                <numerusform>Скопійовано %Ln поле з {name}.</numerusform>
                <numerusform>Скопійовано %Ln поля з {name}.</numerusform>
                <numerusform>Скопійовано %Ln полів з {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more stay as they are for other reasons</source>
            <translation>
                <numerusform>ще %Ln лишається як є з інших причин</numerusform>
                <numerusform>ще %Ln лишаються як є з інших причин</numerusform>
                <numerusform>ще %Ln лишаються як є з інших причин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos stay as they are: {why}</source>
            <translation>
                <numerusform>%Ln знімок лишається як є: {why}</numerusform>
                <numerusform>%Ln знімки лишаються як є: {why}</numerusform>
                <numerusform>%Ln знімків лишаються як є: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field copied from {name}.</source>
            <translation>Скопійовано одне поле з {name}.</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 знімок</translation>
        </message>
        <message>
            <source>No fields have been copied. “Copy fields” takes those of the current photo.</source>
            <translation>Полів ще не скопійовано. «Копіювати поля» візьме їх у поточного знімка.</translation>
        </message>
        <message>
            <source>This photo holds no fields to copy.</source>
            <translation>У цьому знімку немає полів для копіювання.</translation>
        </message>
        <message>
            <source>it was changed meanwhile</source>
            <translation>його тим часом змінено</translation>
        </message>
        <message>
            <source>{deed}, {photos}</source>
            <translation>{deed}, {photos}</translation>
        </message>
        <message numerus="yes">
            <source>{deed}: %Ln photos changed.</source>
            <translation>
                <numerusform>{deed}: змінено %Ln знімок.</numerusform>
                <numerusform>{deed}: змінено %Ln знімки.</numerusform>
                <numerusform>{deed}: змінено %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>{deed}: 1 photo changed.</source>
            <translation>{deed}: змінено 1 знімок.</translation>
        </message>
        <message>
            <source>{deed}: nothing to change.</source>
            <translation>{deed}: міняти нічого.</translation>
        </message>
        <message>
            <source>{name} stays as it is: {why}</source>
            <translation>{name} лишається як є: {why}</translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>nothing would change</source>
            <translation>нічого не зміниться</translation>
        </message>
        <message>
            <source>stays as it is: {why}</source>
            <translation>лишається як є: {why}</translation>
        </message>
        <message>
            <source>will be</source>
            <translation>стане</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 знімок</translation>
        </message>
        <message>
            <source>Unknown camera</source>
            <translation>Невідома камера</translation>
        </message>
        <message>
            <source>no date with a time of day</source>
            <translation>немає дати з часом доби</translation>
        </message>
    </context>
    <context>
        <name>CameraLine</name>
        <message>
            <source>Camera and picture</source>
            <translation>Камера й кадр</translation>
        </message>
        <message>
            <source>Camera: {name}</source>
            <translation>Камера: {name}</translation>
        </message>
        <message>
            <source>Copy what is known of the camera</source>
            <translation>Копіювати відомості про камеру</translation>
        </message>
        <message>
            <source>Exposure: {settings}</source>
            <translation>Експозиція: {settings}</translation>
        </message>
        <message>
            <source>GPS in the file</source>
            <translation>У файлі є GPS</translation>
        </message>
        <message>
            <source>GPS: the file gives away where it was taken, {place}</source>
            <translation>GPS: файл видає, де знято, {place}</translation>
        </message>
        <message>
            <source>Lens: {name}</source>
            <translation>Об’єктив: {name}</translation>
        </message>
    </context>
    <context>
        <name>CaptionForm</name>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Change keys…</source>
            <translation>Змінити клавіші…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Знайти дію чи клавішу</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Сполучення клавіш</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жодної</translation>
        </message>
        <message>
            <source>all</source>
            <translation>усі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жодного</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close all the same?</source>
            <translation>Усе одно закрити?</translation>
        </message>
        <message>
            <source>Saving the story; the window closes once it is saved.</source>
            <translation>Історія зберігається; вікно закриється, щойно її буде збережено.</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>The story is still being saved.</source>
            <translation>Історія ще зберігається.</translation>
        </message>
        <message>
            <source>What was typed is kept on this computer, and comes back when this set is opened here again.</source>
            <translation>Набране зберігається на цьому комп’ютері й повернеться, коли цю серію знову відкриють тут.</translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message numerus="yes">
            <source>%Ln codes</source>
            <translation>
                <numerusform>%Ln код</numerusform>
                <numerusform>%Ln коди</numerusform>
                <numerusform>%Ln кодів</numerusform>
            </translation>
        </message>
        <message>
            <source>1 code</source>
            <translation>1 код</translation>
        </message>
        <message>
            <source>Add files of codes</source>
            <translation>Додати файли кодів</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Додати файли…</translation>
        </message>
        <message>
            <source>Before and after a code</source>
            <translation>До і після коду</translation>
        </message>
        <message>
            <source>Code replacements</source>
            <translation>Заміни за кодами</translation>
        </message>
        <message>
            <source>Code replacements (*.txt *.tsv);;All files (*)</source>
            <translation>Заміни за кодами (*.txt *.tsv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Files of codes</source>
            <translation>Файли кодів</translation>
        </message>
        <message>
            <source>No files yet. Each line of one holds a code, a tab and its text: ab1, a tab, Almaty, Kazakhstan. Then {mark}ab1{mark} becomes Almaty, Kazakhstan as you type.</source>
            <translation>Файлів поки немає. У кожному рядку файлу — код, табуляція й текст: ab1, табуляція, Алмати, Казахстан. Тоді {mark}ab1{mark} під час набору стане «Алмати, Казахстан».</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитати знову</translation>
        </message>
        <message>
            <source>Tab-separated text files, as Photo Mechanic has them. Of two files with the same code the lower counts.</source>
            <translation>Текстові файли з табуляцією, як у Photo Mechanic. З двох файлів з одним кодом рахується нижній.</translation>
        </message>
        <message>
            <source>Use no more</source>
            <translation>Більше не використовувати</translation>
        </message>
        <message>
            <source>{count}. Type {mark}code{mark}; {mark}code#2{mark} takes the second text.</source>
            <translation>{count}. Введіть {mark}код{mark}; {mark}код#2{mark} бере другий текст.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Pinned photo</source>
            <translation>Закріплений знімок</translation>
        </message>
        <message>
            <source>Pinned: {name}</source>
            <translation>Закріплено: {name}</translation>
        </message>
        <message>
            <source>Selected: {name}</source>
            <translation>Вибрано: {name}</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Before</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Вручну</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Моє</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чуже</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message numerus="yes">
            <source>%Ln fields left to decide</source>
            <translation>
                <numerusform>Лишилося вирішити %Ln поле</numerusform>
                <numerusform>Лишилося вирішити %Ln поля</numerusform>
                <numerusform>Лишилося вирішити %Ln полів</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field left to decide</source>
            <translation>Лишилося вирішити одне поле</translation>
        </message>
        <message>
            <source>Another program changed the same fields</source>
            <translation>Інша програма змінила ті самі поля</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Змінено двома</translation>
        </message>
        <message>
            <source>Mine for all</source>
            <translation>Усюди моє</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Theirs for all</source>
            <translation>Усюди чуже</translation>
        </message>
        <message>
            <source>These were changed here and on the disk since they were read, and are not saved yet. Choose what each is to hold. Undo brings back what you turn down.</source>
            <translation>Відколи їх прочитано, ці поля змінено і тут, і на диску, та ще не збережено. Виберіть, що лишиться в кожному. Відхилене поверне «Скасувати».</translation>
        </message>
    </context>
    <context>
        <name>Cutline</name>
        <message>
            <source>Caption and credit</source>
            <translation>Підпис і авторство</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Немає підпису</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Немає авторства</translation>
        </message>
    </context>
    <context>
        <name>DeedRows</name>
        <message>
            <source>Deeds and their keys</source>
            <translation>Дії та їхні клавіші</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>незмінно</translation>
        </message>
        <message>
            <source>usually no key</source>
            <translation>зазвичай без клавіші</translation>
        </message>
        <message>
            <source>usually {key}</source>
            <translation>зазвичай {key}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>captioner failed on it, which is a bug</source>
            <translation>captioner не впорався з ним: це помилка програми</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>New people: {new}. Known people who got something more: {more}.</source>
            <translation>Нових людей: {new}. Доповнено відомих: {more}.</translation>
        </message>
        <message>
            <source>The damaged file was set aside as {name}.</source>
            <translation>Пошкоджений файл відкладено як {name}.</translation>
        </message>
        <message>
            <source>The people were written to {name}.</source>
            <translation>Людей записано в {name}.</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} of {photos}</source>
            <translation>{field}: {photos}</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Give every picture its caption and its credit</source>
            <translation>Кожному знімку — підпис та ім’я автора</translation>
        </message>
        <message>
            <source>Open a folder of photos, or drop photos anywhere in this window.</source>
            <translation>Відкрийте теку зі знімками або перетягніть їх у це вікно.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Відкрити теку…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавні</translation>
        </message>
        <message>
            <source>Try the sample set</source>
            <translation>Спробувати на пробній серії</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>JSON, CSV or code replacements are taken</source>
            <translation>підійдуть JSON, CSV чи заміни за кодами</translation>
        </message>
        <message>
            <source>a JPEG XL picture, which captioner cannot show</source>
            <translation>знімок JPEG XL, якого captioner не показує</translation>
        </message>
        <message>
            <source>a camera raw file of a kind that captioner cannot show</source>
            <translation>raw-файл камери, вид якого captioner не показує</translation>
        </message>
        <message>
            <source>a camera raw file without a preview that can be shown</source>
            <translation>raw-файл камери без прев’ю, яке можна показати</translation>
        </message>
        <message>
            <source>a person needs a name</source>
            <translation>людині потрібне ім’я</translation>
        </message>
        <message>
            <source>a picture made of more passes than any camera's</source>
            <translation>зображення з більшої кількості проходів, ніж у будь-якої камери</translation>
        </message>
        <message>
            <source>a template without a name or lines was left out</source>
            <translation>шаблон без імені чи рядків пропущено</translation>
        </message>
        <message>
            <source>allow writing to it and save again</source>
            <translation>дозвольте запис у нього і збережіть знову</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>порожній файл</translation>
        </message>
        <message>
            <source>another folder has taken its place</source>
            <translation>на її місці інша тека</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <translation>його тримає інша програма</translation>
        </message>
        <message>
            <source>ask for it to be sent again</source>
            <translation>попросіть надіслати його знову</translation>
        </message>
        <message>
            <source>ask the owner for the right to read and write it</source>
            <translation>попросіть у власника право на читання й запис</translation>
        </message>
        <message>
            <source>both dates must have a time of day</source>
            <translation>обидві дати мусять мати час доби</translation>
        </message>
        <message>
            <source>check the name, or whether it was moved</source>
            <translation>перевірте ім’я і чи файл не переміщено</translation>
        </message>
        <message>
            <source>choose one before it is checked or cleared</source>
            <translation>виберіть одне, перш ніж перевіряти чи дозволяти</translation>
        </message>
        <message>
            <source>close it there and try again</source>
            <translation>закрийте його там і повторіть</translation>
        </message>
        <message>
            <source>close some programs and try again</source>
            <translation>закрийте частину програм і повторіть</translation>
        </message>
        <message>
            <source>close that program</source>
            <translation>закрийте ту програму</translation>
        </message>
        <message>
            <source>connect the disk or share again</source>
            <translation>під’єднайте диск чи мережеву теку знову</translation>
        </message>
        <message>
            <source>copy the photos to a disk that can be written</source>
            <translation>скопіюйте знімки на диск, доступний для запису</translation>
        </message>
        <message>
            <source>fetch the photo again</source>
            <translation>запитайте знімок ще раз</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>звільніть місце</translation>
        </message>
        <message>
            <source>free some space and save again</source>
            <translation>звільніть місце і збережіть знову</translation>
        </message>
        <message>
            <source>give it a shorter name</source>
            <translation>дайте йому коротше ім’я</translation>
        </message>
        <message>
            <source>give their organisation, or write the text without them</source>
            <translation>вкажіть організацію або напишіть текст без цієї людини</translation>
        </message>
        <message>
            <source>has no caption or no credit</source>
            <translation>без підпису чи авторства</translation>
        </message>
        <message>
            <source>has no ending that people are written by</source>
            <translation>у нього не те закінчення, в якому пишуть людей</translation>
        </message>
        <message>
            <source>has no ending that sheets are written by</source>
            <translation>має розширення, у якому аркуші не пишуться</translation>
        </message>
        <message>
            <source>holds a record that cannot be read</source>
            <translation>містить запис, якого не прочитати</translation>
        </message>
        <message>
            <source>holds a sample set already</source>
            <translation>тут уже є пробна серія</translation>
        </message>
        <message>
            <source>holds no people</source>
            <translation>не містить людей</translation>
        </message>
        <message>
            <source>install captioner again</source>
            <translation>встановіть captioner наново</translation>
        </message>
        <message>
            <source>is a broken PNG file</source>
            <translation>пошкоджений файл PNG</translation>
        </message>
        <message>
            <source>is a broken WebP file</source>
            <translation>пошкоджений файл WebP</translation>
        </message>
        <message>
            <source>is a file, not a folder</source>
            <translation>це файл, а не тека</translation>
        </message>
        <message>
            <source>is a folder, not a photo</source>
            <translation>це тека, а не знімок</translation>
        </message>
        <message>
            <source>is a link that leads in a circle</source>
            <translation>це посилання, замкнене в коло</translation>
        </message>
        <message>
            <source>is a link, which captioner does not follow for a sidecar</source>
            <translation>це посилання; для файлу-супутника captioner за посиланнями не ходить</translation>
        </message>
        <message>
            <source>is broken, its metadata cannot be read</source>
            <translation>пошкоджено, метаданих не прочитати</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>пошкоджено</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>порожній</translation>
        </message>
        <message>
            <source>is in use by another program</source>
            <translation>зайнятий іншою програмою</translation>
        </message>
        <message>
            <source>is larger than any XMP sidecar</source>
            <translation>більший за будь-який супутник XMP</translation>
        </message>
        <message>
            <source>is larger than any story</source>
            <translation>більший за будь-яку історію</translation>
        </message>
        <message>
            <source>is missing from this installation of captioner</source>
            <translation>відсутній у цьому встановленні captioner</translation>
        </message>
        <message>
            <source>is no XMP, though it is named so</source>
            <translation>не XMP, хоч так названий</translation>
        </message>
        <message>
            <source>is no file, though it is named like an XMP sidecar</source>
            <translation>не файл, хоч названий як супутник XMP</translation>
        </message>
        <message>
            <source>is no sheet that comes back</source>
            <translation>не аркуш, який можна прийняти назад</translation>
        </message>
        <message>
            <source>is no text that is read here</source>
            <translation>не текст, який тут читають</translation>
        </message>
        <message>
            <source>is not a PNG file</source>
            <translation>не файл PNG</translation>
        </message>
        <message>
            <source>is not a WebP file</source>
            <translation>не файл WebP</translation>
        </message>
        <message>
            <source>is not a file</source>
            <translation>це не файл</translation>
        </message>
        <message>
            <source>is not a photo in any format that captioner knows</source>
            <translation>не знімок у жодному відомому captioner форматі</translation>
        </message>
        <message>
            <source>is not a sidecar of ours</source>
            <translation>не наш файл-супутник</translation>
        </message>
        <message>
            <source>is not a text in UTF-8</source>
            <translation>не текст у UTF-8</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>його немає на місці</translation>
        </message>
        <message>
            <source>is not there any longer</source>
            <translation>його більше немає на місці</translation>
        </message>
        <message>
            <source>is read-only</source>
            <translation>доступний лише для читання</translation>
        </message>
        <message>
            <source>it begins in an unusual way</source>
            <translation>він починається незвично</translation>
        </message>
        <message>
            <source>it begins with bytes that belong to nothing</source>
            <translation>він починається зі сторонніх байтів</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>його не відкрити</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>його не прочитати</translation>
        </message>
        <message>
            <source>it cannot be written</source>
            <translation>у нього не записати</translation>
        </message>
        <message>
            <source>it carries content credentials, and any change would make their signature invalid</source>
            <translation>у ньому Content Credentials, і будь-яка зміна зробить їхній підпис недійсним</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>його не вдалося запустити</translation>
        </message>
        <message>
            <source>it does not say where its picture ends</source>
            <translation>у ньому не сказано, де кінчається зображення</translation>
        </message>
        <message>
            <source>it ends in an AFCP trailer, which names places in the file</source>
            <translation>він кінчається блоком AFCP, що посилається на місця у файлі</translation>
        </message>
        <message>
            <source>it holds EXIF in an old form</source>
            <translation>EXIF у ньому в старій формі</translation>
        </message>
        <message>
            <source>it holds a JPEG in the old way, whose parts cannot all be found</source>
            <translation>JPEG у ньому в старій формі, чиї частини не всі знайти</translation>
        </message>
        <message>
            <source>it holds a part twice</source>
            <translation>одна з частин у ньому двічі</translation>
        </message>
        <message>
            <source>it holds compressed EXIF</source>
            <translation>EXIF у ньому стиснений</translation>
        </message>
        <message>
            <source>it holds its metadata twice</source>
            <translation>метадані в ньому двічі</translation>
        </message>
        <message>
            <source>it holds metadata in a text, as ImageMagick writes them</source>
            <translation>метадані в ньому текстом, як їх пише ImageMagick</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>у ньому немає зображення</translation>
        </message>
        <message>
            <source>it holds parts that it does not name</source>
            <translation>у ньому є неназвані частини</translation>
        </message>
        <message>
            <source>it holds two EXIF blocks</source>
            <translation>у ньому два блоки EXIF</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks</source>
            <translation>у ньому два блоки IPTC</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks that differ</source>
            <translation>у ньому два різні блоки IPTC</translation>
        </message>
        <message>
            <source>it holds two XMP packets</source>
            <translation>у ньому два пакети XMP</translation>
        </message>
        <message>
            <source>it is signed</source>
            <translation>він підписаний</translation>
        </message>
        <message>
            <source>it is too large for a TIFF file to grow</source>
            <translation>він завеликий, файл TIFF не може рости</translation>
        </message>
        <message>
            <source>it tells where it was taken</source>
            <translation>у ньому сказано, де його зроблено</translation>
        </message>
        <message>
            <source>it was changed since, so that save cannot be taken back</source>
            <translation>відтоді його змінено, і це збереження не скасувати</translation>
        </message>
        <message>
            <source>it would be larger than a WebP file can be</source>
            <translation>він став би більшим, ніж може бути файл WebP</translation>
        </message>
        <message>
            <source>it would grow beyond what a TIFF file can hold</source>
            <translation>він став би більшим, ніж може бути файл TIFF</translation>
        </message>
        <message>
            <source>its EXIF block is damaged</source>
            <translation>блок EXIF у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its EXIF block is full</source>
            <translation>блок EXIF у ньому повний</translation>
        </message>
        <message>
            <source>its EXIF block names its parts in an unusual way</source>
            <translation>блок EXIF у ньому влаштований незвично</translation>
        </message>
        <message>
            <source>its IPTC block holds something else behind its data</source>
            <translation>за даними блоку IPTC стоїть щось іще</translation>
        </message>
        <message>
            <source>its IPTC block holds text in an unknown code page</source>
            <translation>текст блоку IPTC у невідомому кодуванні</translation>
        </message>
        <message>
            <source>its IPTC block is damaged</source>
            <translation>блок IPTC у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its IPTC block is stored with its bytes swapped</source>
            <translation>байти блоку IPTC у ньому переставлено</translation>
        </message>
        <message>
            <source>its Photoshop block is damaged</source>
            <translation>блок Photoshop у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its XMP carries a document type, which no photo program writes</source>
            <translation>в XMP оголошено тип документа, чого програми для фото не роблять</translation>
        </message>
        <message>
            <source>its XMP holds more than any photo program writes</source>
            <translation>в XMP більше, ніж пише будь-яка програма для фото</translation>
        </message>
        <message>
            <source>its XMP holds no RDF</source>
            <translation>в XMP немає RDF</translation>
        </message>
        <message>
            <source>its XMP is damaged</source>
            <translation>XMP у ньому пошкоджено</translation>
        </message>
        <message>
            <source>its XMP is in a part that few programs read</source>
            <translation>XMP у ньому там, де його мало хто читає</translation>
        </message>
        <message>
            <source>its XMP is not in UTF-8</source>
            <translation>XMP у ньому не в UTF-8</translation>
        </message>
        <message>
            <source>its XMP is not well-formed</source>
            <translation>XMP у ньому складено з помилками</translation>
        </message>
        <message>
            <source>its XMP is spread over several segments</source>
            <translation>XMP у ньому розбито на кілька сегментів</translation>
        </message>
        <message>
            <source>its XMP stands in an unusual place</source>
            <translation>XMP у ньому на незвичному місці</translation>
        </message>
        <message>
            <source>its XMP would be larger than a JPEG segment can hold</source>
            <translation>XMP не вмістився б у сегмент JPEG</translation>
        </message>
        <message>
            <source>its credits are not written into it yet</source>
            <translation>його авторство в нього ще не записано</translation>
        </message>
        <message>
            <source>its credits can be edited all the same</source>
            <translation>авторство можна редагувати все одно</translation>
        </message>
        <message>
            <source>its credits changed meanwhile</source>
            <translation>відомості про знімок тим часом змінилися</translation>
        </message>
        <message>
            <source>its date has no time of day</source>
            <translation>у його даті немає часу доби</translation>
        </message>
        <message>
            <source>its date has no zone that could be told in another</source>
            <translation>у його даті немає поясу, який можна перерахувати</translation>
        </message>
        <message>
            <source>its directories are damaged</source>
            <translation>його каталоги пошкоджено</translation>
        </message>
        <message>
            <source>its directories lie within its values</source>
            <translation>його каталоги лежать усередині значень</translation>
        </message>
        <message>
            <source>its head is damaged</source>
            <translation>його початок пошкоджено</translation>
        </message>
        <message>
            <source>its metadata are compressed, which captioner cannot read</source>
            <translation>метадані в ньому стиснені, captioner їх не читає</translation>
        </message>
        <message>
            <source>its metadata are larger than any photo's</source>
            <translation>метаданих у ньому більше, ніж у будь-якого знімка</translation>
        </message>
        <message>
            <source>its metadata are larger than any that captioner reads</source>
            <translation>метаданих у ньому більше, ніж читає captioner</translation>
        </message>
        <message>
            <source>its metadata stand in an unusual form</source>
            <translation>метадані в ньому в незвичній формі</translation>
        </message>
        <message>
            <source>its metadata stand where its picture is counted from</source>
            <translation>метадані стоять там, звідки відлічується зображення</translation>
        </message>
        <message>
            <source>its picture cannot be decoded</source>
            <translation>зображення не розкодувати</translation>
        </message>
        <message>
            <source>its picture cannot be read</source>
            <translation>зображення не прочитати</translation>
        </message>
        <message>
            <source>its picture ends beyond the end of the file</source>
            <translation>зображення кінчається за кінцем файлу</translation>
        </message>
        <message>
            <source>its picture is in several places</source>
            <translation>зображення лежить у кількох місцях</translation>
        </message>
        <message>
            <source>its sidecar was changed since, so that save cannot be taken back</source>
            <translation>його супутник відтоді змінено, і це збереження не скасувати</translation>
        </message>
        <message>
            <source>mend it in a text editor, or save the story: this is set aside</source>
            <translation>виправте його в текстовому редакторі або збережіть історію: цей буде відкладено</translation>
        </message>
        <message>
            <source>more pixels than can be shown</source>
            <translation>більше пікселів, ніж можна показати</translation>
        </message>
        <message>
            <source>move it away, then save again</source>
            <translation>приберіть його і збережіть знову</translation>
        </message>
        <message>
            <source>name a .txt, .md, .html or .docx file</source>
            <translation>вкажіть файл .txt, .md, .html чи .docx</translation>
        </message>
        <message>
            <source>name a new folder</source>
            <translation>назвіть нову теку</translation>
        </message>
        <message>
            <source>name a new folder, or take the old copies away</source>
            <translation>вкажіть нову теку або приберіть старі копії</translation>
        </message>
        <message>
            <source>name a photo</source>
            <translation>вкажіть знімок</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>вкажіть інший файл</translation>
        </message>
        <message>
            <source>name another file, or mend it in a text editor</source>
            <translation>вкажіть інший файл або виправте цей у текстовому редакторі</translation>
        </message>
        <message>
            <source>name another folder</source>
            <translation>назвіть іншу теку</translation>
        </message>
        <message>
            <source>name the photo itself</source>
            <translation>вкажіть сам знімок</translation>
        </message>
        <message>
            <source>name the story's text</source>
            <translation>вкажіть текст історії</translation>
        </message>
        <message>
            <source>names no people</source>
            <translation>не називає людей</translation>
        </message>
        <message>
            <source>no program to decode it can be started</source>
            <translation>не запустити програму, яка його розпакує</translation>
        </message>
        <message>
            <source>not a file with a picture in it</source>
            <translation>не файл із зображенням</translation>
        </message>
        <message>
            <source>not a picture of a kind that can be shown</source>
            <translation>зображення, вид якого не показати</translation>
        </message>
        <message>
            <source>not marked: the job was stopped</source>
            <translation>не позначено: роботу зупинено</translation>
        </message>
        <message>
            <source>not published: the job was stopped</source>
            <translation>не опубліковано: роботу зупинено</translation>
        </message>
        <message>
            <source>not saved: the job was stopped</source>
            <translation>не збережено: роботу зупинено</translation>
        </message>
        <message>
            <source>nothing was changed</source>
            <translation>нічого не змінено</translation>
        </message>
        <message>
            <source>open it again first</source>
            <translation>спершу знову відкрийте його</translation>
        </message>
        <message>
            <source>save it as UTF-8</source>
            <translation>збережіть його в UTF-8</translation>
        </message>
        <message>
            <source>save it first</source>
            <translation>спершу збережіть його</translation>
        </message>
        <message>
            <source>say why it may pass</source>
            <translation>скажіть, чому це можна пропустити</translation>
        </message>
        <message>
            <source>see to it that you may write there</source>
            <translation>подбайте про право запису туди</translation>
        </message>
        <message>
            <source>see whether it opens elsewhere</source>
            <translation>перевірте, чи відкривається він деінде</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>зупинено</translation>
        </message>
        <message>
            <source>takes more memory than there is</source>
            <translation>потребує більше пам’яті, ніж є</translation>
        </message>
        <message>
            <source>the check before saving failed (the disk gives back something else)</source>
            <translation>перевірка перед записом не пройшла (диск віддає не те)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new EXIF block cannot be read)</source>
            <translation>перевірка перед записом не пройшла (нового блоку EXIF не прочитати)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new XMP cannot be read)</source>
            <translation>перевірка перед записом не пройшла (нового XMP не прочитати)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new file cannot be read)</source>
            <translation>перевірка перед записом не пройшла (нового файлу не прочитати)</translation>
        </message>
        <message>
            <source>the check before saving failed (the old file did not come back)</source>
            <translation>перевірка перед записом не пройшла (попередній файл не повернувся)</translation>
        </message>
        <message>
            <source>the check before saving failed (the picture was not copied whole)</source>
            <translation>перевірка перед записом не пройшла (зображення скопійовано не цілком)</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск повний</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>диск доступний лише для читання</translation>
        </message>
        <message>
            <source>the expression is too large</source>
            <translation>вираз завеликий</translation>
        </message>
        <message>
            <source>the file changed meanwhile</source>
            <translation>файл тим часом змінився</translation>
        </message>
        <message>
            <source>the file may not grow any further here</source>
            <translation>файлові тут більше не можна рости</translation>
        </message>
        <message>
            <source>the index of its second pictures is broken</source>
            <translation>покажчик других зображень пошкоджено</translation>
        </message>
        <message>
            <source>the job was stopped</source>
            <translation>роботу зупинено</translation>
        </message>
        <message>
            <source>the metadata would be larger than a JPEG can hold</source>
            <translation>метадані не вмістилися б у JPEG</translation>
        </message>
        <message>
            <source>the name is too long for this disk</source>
            <translation>ім’я задовге для цього диска</translation>
        </message>
        <message>
            <source>the picture has too many pixels to be looked at</source>
            <translation>у зображенні забагато пікселів, щоб його розглядати</translation>
        </message>
        <message>
            <source>the picture in it cannot be read, it stops the decoder</source>
            <translation>зображення не прочитати: на ньому падає розпаковувач</translation>
        </message>
        <message>
            <source>the picture in it is broken</source>
            <translation>зображення в ньому пошкоджено</translation>
        </message>
        <message>
            <source>the picture is made of more passes than any camera's</source>
            <translation>зображення складено з більшої кількості проходів, ніж у будь-якої камери</translation>
        </message>
        <message>
            <source>the picture takes more memory than there is</source>
            <translation>зображенню треба більше пам’яті, ніж є</translation>
        </message>
        <message>
            <source>the picture takes too long to decode</source>
            <translation>зображення розпаковується надто довго</translation>
        </message>
        <message>
            <source>the picture takes too much memory to show</source>
            <translation>зображенню треба забагато пам’яті</translation>
        </message>
        <message>
            <source>the window was closed before it was decoded</source>
            <translation>вікно закрили раніше, ніж його розпаковано</translation>
        </message>
        <message>
            <source>there is no date</source>
            <translation>дати немає</translation>
        </message>
        <message>
            <source>there is no such date</source>
            <translation>такої дати немає</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>відкрито забагато файлів</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>повторіть трохи згодом</translation>
        </message>
        <message>
            <source>update captioner</source>
            <translation>оновіть captioner</translation>
        </message>
        <message>
            <source>was cut off while it was read</source>
            <translation>обірвався під час читання</translation>
        </message>
        <message>
            <source>was written by a newer captioner</source>
            <translation>записаний новішим captioner</translation>
        </message>
        <message>
            <source>what is on the clipboard are no fields</source>
            <translation>у буфері обміну не поля</translation>
        </message>
        <message>
            <source>write both before it is checked or cleared</source>
            <translation>впишіть те й те, перш ніж перевіряти чи дозволяти</translation>
        </message>
        <message>
            <source>you have no permission</source>
            <translation>ви не маєте прав</translation>
        </message>
        <message>
            <source>your disk quota is used up</source>
            <translation>вашу дискову квоту вичерпано</translation>
        </message>
    </context>
    <context>
        <name>Falls</name>
        <message numerus="yes">
            <source>%Ln photos were changed since they were checked or cleared.</source>
            <translation>
                <numerusform>%Ln знімок змінено, відколи його перевірили чи дозволили.</numerusform>
                <numerusform>%Ln знімки змінено, відколи їх перевірили чи дозволили.</numerusform>
                <numerusform>%Ln знімків змінено, відколи їх перевірили чи дозволили.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>0 to 5 stars, -1 for rejected.</source>
            <translation>Від 0 до 5 зірок, -1 — відхилено.</translation>
        </message>
        <message>
            <source>A short name for the picture, such as its number.</source>
            <translation>Коротке ім’я знімка, наприклад номер.</translation>
        </message>
        <message>
            <source>A web page that states the rights.</source>
            <translation>Вебсторінка, де названо права.</translation>
        </message>
        <message>
            <source>A web page where the picture can be licensed.</source>
            <translation>Вебсторінка, де знімок ліцензують.</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>Текст замість знімка</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Caption writer</source>
            <translation>Автор підпису</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Місто</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Знак охорони прав</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Країна</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Код країни</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Рядок авторства</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Редакція</translation>
        </message>
        <message>
            <source>Digital source type</source>
            <translation>Походження знімка</translation>
        </message>
        <message>
            <source>Embargoes and other limits of use.</source>
            <translation>Ембарго та інші обмеження.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Подія</translation>
        </message>
        <message>
            <source>Extended description</source>
            <translation>Докладний опис</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>How the picture came to be: digitalCapture, trainedAlgorithmicMedia, …</source>
            <translation>Як постав знімок: digitalCapture, trainedAlgorithmicMedia, …</translation>
        </message>
        <message>
            <source>How the picture may be used.</source>
            <translation>Як можна використовувати знімок.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>Job id</source>
            <translation>Номер завдання</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Посада</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключові слова</translation>
        </message>
        <message>
            <source>Licensor address</source>
            <translation>Сторінка ліцензіара</translation>
        </message>
        <message>
            <source>More than the alt text holds, for the same readers.</source>
            <translation>Більше, ніж вміщає текст замість знімка, для тих самих читачів.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Persons shown</source>
            <translation>Хто на знімку</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Фотограф</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Rights address</source>
            <translation>Сторінка про права</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Область, регіон</translation>
        </message>
        <message>
            <source>State, province or region.</source>
            <translation>Область, край чи штат.</translation>
        </message>
        <message>
            <source>Street, square or building.</source>
            <translation>Вулиця, площа чи будівля.</translation>
        </message>
        <message>
            <source>Sublocation</source>
            <translation>Місце в місті</translation>
        </message>
        <message>
            <source>The city shown.</source>
            <translation>Місто на знімку.</translation>
        </message>
        <message>
            <source>The country's name.</source>
            <translation>Назва країни.</translation>
        </message>
        <message>
            <source>The credit as it is to be printed.</source>
            <translation>Зазначення авторства так, як його надрукують.</translation>
        </message>
        <message>
            <source>The desk's number of the job or transmission.</source>
            <translation>Номер завдання чи передачі в редакції.</translation>
        </message>
        <message>
            <source>The event at which the picture was taken.</source>
            <translation>Подія, на якій зроблено знімок.</translation>
        </message>
        <message>
            <source>The photographer's: staff, stringer, contributor.</source>
            <translation>Посада фотографа: штатний, стрингер, дописувач.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Two or three letters of ISO 3166, such as KZ.</source>
            <translation>Дві чи три літери за ISO 3166, наприклад KZ.</translation>
        </message>
        <message>
            <source>Usage terms</source>
            <translation>Умови використання</translation>
        </message>
        <message>
            <source>What a reader who cannot see the picture is told.</source>
            <translation>Що почує читач, який не бачить знімка.</translation>
        </message>
        <message>
            <source>What the picture is about, in a few words.</source>
            <translation>Про що знімок, кількома словами.</translation>
        </message>
        <message>
            <source>When the picture was taken; as much of it as is known.</source>
            <translation>Коли знято: наскільки відомо.</translation>
        </message>
        <message>
            <source>Who can be seen. Leave out whoever it would endanger.</source>
            <translation>Кого видно. Не називайте тих, кому це небезпечно.</translation>
        </message>
        <message>
            <source>Who owns the rights, with the year.</source>
            <translation>Кому належать права, з роком.</translation>
        </message>
        <message>
            <source>Who supplied the picture.</source>
            <translation>Хто надав знімок.</translation>
        </message>
        <message>
            <source>Who took the picture, one entry each.</source>
            <translation>Хто зняв; кожне ім’я окремо.</translation>
        </message>
        <message>
            <source>Who wrote the caption.</source>
            <translation>Хто написав підпис.</translation>
        </message>
        <message>
            <source>Who, what, where and when: what the picture shows.</source>
            <translation>Хто, що, де й коли: що на знімку.</translation>
        </message>
        <message>
            <source>Words to find the picture by.</source>
            <translation>Слова, за якими знайдуть знімок.</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>All states</source>
            <translation>Усі стани</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показати лише…</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>cannot be read</source>
            <translation>не читається</translation>
        </message>
        <message>
            <source>captioned</source>
            <translation>підписано</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>змінено після перевірки</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>перевірено</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>дозволено</translation>
        </message>
        <message>
            <source>disagreeing</source>
            <translation>з розбіжностями</translation>
        </message>
        <message>
            <source>held</source>
            <translation>притримано</translation>
        </message>
        <message>
            <source>kept at the desk by the check</source>
            <translation>затримані перевіркою</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новий</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>немає підпису</translation>
        </message>
        <message>
            <source>no caption in {language}</source>
            <translation>немає підпису: {language}</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>немає авторства</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>не дозволено</translation>
        </message>
        <message>
            <source>older translation</source>
            <translation>застарілий переклад</translation>
        </message>
        <message>
            <source>sidecar only</source>
            <translation>лише супутник</translation>
        </message>
        <message>
            <source>unsaved</source>
            <translation>не збережено</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>із попередженням</translation>
        </message>
        <message>
            <source>with findings</source>
            <translation>із зауваженнями</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Let it pass no more</source>
            <translation>Більше не пропускати</translation>
        </message>
        <message>
            <source>Let it pass…</source>
            <translation>Пропустити…</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>The finding chosen</source>
            <translation>Вибране зауваження</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A character that nobody sees stands in the text: {name}</source>
            <translation>У тексті стоїть невидимий знак: {name}</translation>
        </message>
        <message>
            <source>A copy of this field, hidden in the file, names {name}, who is to be protected</source>
            <translation>У прихованій копії цього поля у файлі є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>A short film lies behind the photo in its file: it is a motion photo</source>
            <translation>За фотографією у файлі приховано короткий фільм: це «живе фото»</translation>
        </message>
        <message>
            <source>Another picture lies behind the photo in its file</source>
            <translation>За фотографією у файлі приховано ще одне зображення</translation>
        </message>
        <message>
            <source>Another program changed this as well: the file says “{theirs}”</source>
            <translation>Інша програма теж змінила це: у файлі «{theirs}»</translation>
        </message>
        <message>
            <source>Another program changed this since it was last saved here; it was “{before}”</source>
            <translation>Інша програма змінила це після останнього збереження тут; було «{before}»</translation>
        </message>
        <message>
            <source>Another program filled this since it was last saved here</source>
            <translation>Інша програма заповнила це після останнього збереження тут</translation>
        </message>
        <message>
            <source>Blocker</source>
            <translation>Не випускати</translation>
        </message>
        <message>
            <source>City and country are empty</source>
            <translation>Місто і країну не вказано</translation>
        </message>
        <message>
            <source>Credit {name}</source>
            <translation>Зазначити: {name}</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption does</source>
            <translation>Зазначити: {name}, як у підписі</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption’s end does</source>
            <translation>Зазначити: {name}, як наприкінці підпису</translation>
        </message>
        <message>
            <source>Credit {name}, as the story does</source>
            <translation>Зазначити: {name}, як в історії</translation>
        </message>
        <message>
            <source>Credit {name}, as the story’s text does</source>
            <translation>Зазначити: {name}, як у тексті історії</translation>
        </message>
        <message>
            <source>Credit {name}, the story’s only photographer</source>
            <translation>Зазначити: {name}, єдиний фотограф історії</translation>
        </message>
        <message>
            <source>Credit {name}, who made the story</source>
            <translation>Зазначити: {name}, автор історії</translation>
        </message>
        <message>
            <source>Credit {name}, whom the credit line names</source>
            <translation>Зазначити: {name}, як у рядку авторства</translation>
        </message>
        <message>
            <source>Credit {name}, whose camera it is by the list of people (serial {serial})</source>
            <translation>Зазначити: {name}, за списком людей це його або її камера (серійний номер {serial})</translation>
        </message>
        <message>
            <source>Credit {name}, whose name the camera wrote</source>
            <translation>Зазначити: {name}, це ім’я записала камера</translation>
        </message>
        <message>
            <source>Credit {name}: its photographer must not be named</source>
            <translation>Зазначити: {name}; фотографа називати не можна</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {count} photos by {name}</source>
            <translation>Зазначити: {name}; та сама камера (серійний номер {serial}), що у {count} фото, автор — {name}</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {file}</source>
            <translation>Зазначити: {name}; та сама камера (серійний номер {serial}), що й у {file}</translation>
        </message>
        <message>
            <source>Credit {name}: taken within minutes of {file} with the same kind of camera ({camera})</source>
            <translation>Зазначити: {name}; знято з різницею в хвилини з {file} такою самою камерою ({camera})</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line becomes {credit}</source>
            <translation>Зазначити: {name}; рядок авторства стане {credit}</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line stays {credit}</source>
            <translation>Зазначити: {name}; рядок авторства лишається {credit}</translation>
        </message>
        <message>
            <source>Decode it again</source>
            <translation>Розкодувати наново</translation>
        </message>
        <message>
            <source>Drop “{credit}” from the caption</source>
            <translation>Прибрати «{credit}» з підпису</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Очистити</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Порада</translation>
        </message>
        <message>
            <source>In the IPTC copy the text ends at “{kept}”; “{lost}” is lost</source>
            <translation>У копії IPTC текст обривається на «{kept}»; «{lost}» втрачається</translation>
        </message>
        <message>
            <source>Join the parts</source>
            <translation>З’єднати частини</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Залишити {value}</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters are mixed in “{word}”</source>
            <translation>У слові «{word}» змішано латинські й кириличні літери</translation>
        </message>
        <message>
            <source>Let pass by {name}: {reason}</source>
            <translation>Пропущено ({name}): {reason}</translation>
        </message>
        <message>
            <source>Letters are written in parts, which some programs take for others</source>
            <translation>Літери записано частинами, і деякі програми сприймають їх як інші</translation>
        </message>
        <message>
            <source>Make the text in {language} the main one</source>
            <translation>Зробити основним текст мовою {language}</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Потрібна причина</translation>
        </message>
        <message>
            <source>No country is given</source>
            <translation>Країну не вказано</translation>
        </message>
        <message>
            <source>No country is given but its code, {code}</source>
            <translation>Замість назви країни вказано лише код {code}</translation>
        </message>
        <message>
            <source>No date is given, neither in the date field nor in the caption</source>
            <translation>Дату не вказано ні в полі дати, ні в підписі</translation>
        </message>
        <message>
            <source>No text is marked as the main one (x-default): some programs will show none</source>
            <translation>Жоден текст не позначено як основний (x-default): деякі програми не покажуть жодного</translation>
        </message>
        <message>
            <source>Nobody is credited</source>
            <translation>Автора не вказано</translation>
        </message>
        <message>
            <source>Nothing is wrong with the photos shown here.</source>
            <translation>З показаними знімками все гаразд.</translation>
        </message>
        <message>
            <source>Part them: {names}</source>
            <translation>Розділити: {names}</translation>
        </message>
        <message>
            <source>Set the blanks right</source>
            <translation>Виправити пробіли</translation>
        </message>
        <message>
            <source>Take the camera's date, {date}</source>
            <translation>Взяти дату камери: {date}</translation>
        </message>
        <message>
            <source>Take the caption's date, {date}</source>
            <translation>Взяти дату з підпису: {date}</translation>
        </message>
        <message>
            <source>Take the name out</source>
            <translation>Прибрати ім’я</translation>
        </message>
        <message>
            <source>Take the story's date, {date}</source>
            <translation>Взяти дату матеріалу: {date}</translation>
        </message>
        <message>
            <source>Take them out</source>
            <translation>Прибрати їх</translation>
        </message>
        <message>
            <source>Take {value}</source>
            <translation>Узяти {value}</translation>
        </message>
        <message>
            <source>The IPTC copy is in an old code page: check whether its letters are read rightly</source>
            <translation>Копія IPTC у старому кодуванні: перевірте, чи правильно прочитано літери</translation>
        </message>
        <message>
            <source>The IPTC copy is not marked as UTF-8: other systems may show its letters as nonsense</source>
            <translation>Копію IPTC не позначено як UTF-8: інші системи можуть показати замість літер нісенітницю</translation>
        </message>
        <message>
            <source>The alt text is only a file’s name: {text}</source>
            <translation>Альтернативний текст — лише ім’я файлу: {text}</translation>
        </message>
        <message>
            <source>The alt text is the caption once more</source>
            <translation>Альтернативний текст повторює підпис</translation>
        </message>
        <message>
            <source>The blanks are not right: “{place}”</source>
            <translation>Пробіли стоять неправильно: «{place}»</translation>
        </message>
        <message>
            <source>The blocks of the file disagree: {values}</source>
            <translation>Блоки файлу суперечать один одному: {values}</translation>
        </message>
        <message>
            <source>The camera (serial {serial}) belongs to {owner}, the photo is credited to {photo}</source>
            <translation>Камера (серійний номер {serial}) належить: {owner}, а автором знімка зазначено: {photo}</translation>
        </message>
        <message>
            <source>The camera wrote “{artist}”, but the credit is {credited}</source>
            <translation>Камера записала «{artist}», а зазначено автора {credited}</translation>
        </message>
        <message>
            <source>The caption credits {caption}, the fields {fields}</source>
            <translation>У підписі зазначено автора {caption}, у полях — {fields}</translation>
        </message>
        <message>
            <source>The caption does not say where the picture was taken</source>
            <translation>У підписі не сказано, де зроблено знімок</translation>
        </message>
        <message>
            <source>The caption ends in “{ending}”, and the credit line says so, too: it would be printed twice</source>
            <translation>Підпис закінчується на «{ending}», і те саме в рядку авторства: це надрукують двічі</translation>
        </message>
        <message>
            <source>The caption is only a file’s name: {caption}</source>
            <translation>Підпис — лише ім’я файлу: {caption}</translation>
        </message>
        <message>
            <source>The caption is only {count} characters long</source>
            <translation>Довжина підпису — лише {count} знаків</translation>
        </message>
        <message>
            <source>The caption is {count} characters long; your desk wants at most {most}</source>
            <translation>Довжина підпису — {count} знаків; редакція просить не більше {most}</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}</source>
            <translation>У підписі — {caption}, а в полі дати — {date}</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}, a day apart: that may be the time zone</source>
            <translation>У підписі — {caption}, у полі дати — {date}: різниця в день може бути через часовий пояс</translation>
        </message>
        <message>
            <source>The caption says {weekday}, but {date} is a {right}</source>
            <translation>У підписі — {weekday}, але {date} — це {right}</translation>
        </message>
        <message>
            <source>The caption takes {size} bytes, and older programs see only the first {most}</source>
            <translation>Підпис займає {size} байт, а старі програми бачать лише перші {most}</translation>
        </message>
        <message>
            <source>The caption tells no year</source>
            <translation>У підписі немає року</translation>
        </message>
        <message>
            <source>The clock of this camera ({camera}) may be off: its photos are of {date}, those of other cameras of {other}</source>
            <translation>Можливо, годинник цієї камери ({camera}) йшов неправильно: її знімки від {date}, знімки інших камер від {other}</translation>
        </message>
        <message>
            <source>The code {code} stands for {right}, but the country is “{name}”</source>
            <translation>Код {code} означає {right}, а в полі країни — «{name}»</translation>
        </message>
        <message>
            <source>The content credentials hold a thumbnail of the photo as it was when signed</source>
            <translation>У Content Credentials лежить мініатюра фотографії, якою вона була під час підписання</translation>
        </message>
        <message>
            <source>The content credentials say that generative AI made or changed this picture</source>
            <translation>Content Credentials кажуть, що знімок створено або змінено генеративним ШІ</translation>
        </message>
        <message>
            <source>The copy lost an entry of the original: {value}</source>
            <translation>Копія втратила запис оригіналу: {value}</translation>
        </message>
        <message>
            <source>The copy lost what the original says: {value}</source>
            <translation>Копія втратила те, що сказано в оригіналі: {value}</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, but the picture was taken in {taken}</source>
            <translation>У знаку охорони прав рік {year}, а знімок зроблено {taken} року</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, which has not come yet</source>
            <translation>У знаку охорони прав рік {year}, який ще не настав</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, but no photographer is named</source>
            <translation>Рядок авторства — «{credit}», але фотографа не названо</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, which names nobody</source>
            <translation>Рядок авторства — «{credit}»: це нікого не називає</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”; this desk writes “{wanted}”</source>
            <translation>Рядок авторства — «{credit}»; у цій редакції пишуть «{wanted}»</translation>
        </message>
        <message>
            <source>The date field is empty, and tells no year</source>
            <translation>Поле дати порожнє, рік не вказано</translation>
        </message>
        <message>
            <source>The date {date} comes from a camera whose clock was not set</source>
            <translation>Дата {date} — від камери, годинник якої не було налаштовано</translation>
        </message>
        <message>
            <source>The date {date} has not come yet</source>
            <translation>Дата {date} ще не настала</translation>
        </message>
        <message>
            <source>The date {date} is later than the story's publication on {published}</source>
            <translation>Дата {date} пізніша за публікацію матеріалу: {published}</translation>
        </message>
        <message>
            <source>The digital source type says that a program made this picture, not a camera</source>
            <translation>Тип цифрового джерела каже, що знімок створено програмою, а не камерою</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI changed this picture</source>
            <translation>Тип цифрового джерела каже, що знімок змінено генеративним ШІ</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI made this picture</source>
            <translation>Тип цифрового джерела каже, що знімок створено генеративним ШІ</translation>
        </message>
        <message>
            <source>The digital source type says that parts of this picture were made by generative AI</source>
            <translation>Тип цифрового джерела каже, що частини знімка створено генеративним ШІ</translation>
        </message>
        <message>
            <source>The file carries content credentials, which any change in it would make invalid</source>
            <translation>У файлі є Content Credentials; будь-яка зміна зробить їх недійсними</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken</source>
            <translation>Файл видає, де зроблено знімок</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken: {place}</source>
            <translation>Файл видає, де зроблено знімок: {place}</translation>
        </message>
        <message>
            <source>The file gives away which camera took the picture: serial number {numbers}</source>
            <translation>Файл видає, якою камерою зроблено знімок: серійний номер {numbers}</translation>
        </message>
        <message>
            <source>The file gives away which computer wrote it: {name}</source>
            <translation>Файл видає, який комп’ютер його записав: {name}</translation>
        </message>
        <message>
            <source>The file gives away which lens took the picture: serial number {numbers}</source>
            <translation>Файл видає, яким об’єктивом зроблено знімок: серійний номер {numbers}</translation>
        </message>
        <message>
            <source>The file gives away whose camera it was: {name}</source>
            <translation>Файл видає, чия це камера: {name}</translation>
        </message>
        <message>
            <source>The file gives away whose computer it was on: {name}</source>
            <translation>Файл видає, на чиєму комп’ютері він лежав: {name}</translation>
        </message>
        <message>
            <source>The file holds a depth map, and may hold the photo as it was before it was blurred</source>
            <translation>У файлі є карта глибини; можливо, і фотографія до розмиття тла</translation>
        </message>
        <message>
            <source>The file lost this since it was last saved: {value}</source>
            <translation>Файл втратив це після останнього збереження: {value}</translation>
        </message>
        <message>
            <source>The file says whose camera or computer it was made with: {name}, who is to be protected</source>
            <translation>Файл видає, чиєю камерою або на чиєму комп’ютері його зроблено, а це ім’я треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The file was changed since its content credentials were signed: they are invalid now</source>
            <translation>Файл змінено після підписання Content Credentials: вони більше не дійсні</translation>
        </message>
        <message>
            <source>The file’s name, {file}, names {name}, who is to be protected</source>
            <translation>У назві файлу {file} є ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>The headline is the caption once more</source>
            <translation>Заголовок повторює підпис</translation>
        </message>
        <message>
            <source>The job title is “{title}”, but no photographer is named</source>
            <translation>Посада — «{title}», але фотографа не названо</translation>
        </message>
        <message>
            <source>The main text (x-default) is not the first: some programs will show another language</source>
            <translation>Основний текст (x-default) стоїть не першим: деякі програми покажуть іншу мову</translation>
        </message>
        <message>
            <source>The main text is not the one in the main language, {language}</source>
            <translation>Основний текст не основною мовою ({language})</translation>
        </message>
        <message>
            <source>The name {name} is in capitals only</source>
            <translation>Ім’я {name} набрано самими великими літерами</translation>
        </message>
        <message>
            <source>The name {name} is in small letters only</source>
            <translation>Ім’я {name} набрано самими малими літерами</translation>
        </message>
        <message>
            <source>The photographer is “{credit}”, which names nobody</source>
            <translation>У полі фотографа — «{credit}»: це нікого не називає</translation>
        </message>
        <message>
            <source>The photographer is “{entry}”: the agency {agency} belongs into the credit line</source>
            <translation>Фотограф — «{entry}»: агентству {agency} місце в рядку авторства</translation>
        </message>
        <message>
            <source>The story credits the picture at this place to {story}, the photo is credited to {photo}</source>
            <translation>В історії автор знімка на цьому місці — {story}, а у фотографії зазначено {photo}</translation>
        </message>
        <message>
            <source>The story credits this picture to {story}, its fields to {photo}</source>
            <translation>В історії автор цього знімка — {story}, у полях — {photo}</translation>
        </message>
        <message>
            <source>The story shows a picture that is none of these photos: “{said}”</source>
            <translation>В історії є знімок, якого немає серед цих фотографій: «{said}»</translation>
        </message>
        <message>
            <source>The text holds marks of a web page: {marks}</source>
            <translation>У тексті розмітка вебсторінки: {marks}</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows another picture, or more than the photo</source>
            <translation>Мініатюра у файлі ({where}) показує інший знімок або більше, ніж видно на фотографії</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows something that is covered, blurred or gone in the photo</source>
            <translation>Мініатюра у файлі ({where}) показує те, що на фотографії закрито, розмито або прибрано</translation>
        </message>
        <message>
            <source>The {language} text is older than the main text</source>
            <translation>Текст ({language}) старіший за основний</translation>
        </message>
        <message>
            <source>There is no alt text for who cannot see the picture</source>
            <translation>Немає альтернативного тексту для тих, хто не бачить знімка</translation>
        </message>
        <message>
            <source>There is no caption</source>
            <translation>Підпису немає</translation>
        </message>
        <message>
            <source>There is no caption in {language}</source>
            <translation>Немає підпису мовою: {language}</translation>
        </message>
        <message>
            <source>There is no copyright notice</source>
            <translation>Немає знака охорони прав</translation>
        </message>
        <message>
            <source>There is no credit line; this desk writes “{wanted}”</source>
            <translation>Рядка авторства немає; у цій редакції пишуть «{wanted}»</translation>
        </message>
        <message>
            <source>There is no day “{date}”</source>
            <translation>Такого дня немає: «{date}»</translation>
        </message>
        <message>
            <source>This is the same picture as {name}</source>
            <translation>Це той самий знімок, що й {name}</translation>
        </message>
        <message>
            <source>This is the same picture as {name}, credited to somebody else</source>
            <translation>Це той самий знімок, що й {name}, але з іншим автором</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}</source>
            <translation>Схоже, це той самий знімок, що й {name}</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}, credited to somebody else</source>
            <translation>Схоже, це той самий знімок, що й {name}, але з іншим автором</translation>
        </message>
        <message>
            <source>This may name {name}, who is to be protected</source>
            <translation>Можливо, тут названо ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>This names {name}, who is to be protected</source>
            <translation>Тут названо ім’я, яке треба приховувати: {name}</translation>
        </message>
        <message>
            <source>Two styles of quotation marks are mixed: {styles}</source>
            <translation>Змішано два види лапок: {styles}</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Увага</translation>
        </message>
        <message>
            <source>Write it in one script</source>
            <translation>Написати одним письмом</translation>
        </message>
        <message>
            <source>Write it plainly</source>
            <translation>Записати без розмітки</translation>
        </message>
        <message>
            <source>Write them in one style</source>
            <translation>Писати одним видом</translation>
        </message>
        <message>
            <source>Write what stands in the window into all blocks of the file</source>
            <translation>Записати те, що видно у вікні, в усі блоки файлу</translation>
        </message>
        <message>
            <source>Write {organisation} in place of the name</source>
            <translation>Записати замість імені: {organisation}</translation>
        </message>
        <message>
            <source>Write {value} again</source>
            <translation>Записати {value} знову</translation>
        </message>
        <message>
            <source>Write {value} everywhere</source>
            <translation>Записати {value} всюди</translation>
        </message>
        <message>
            <source>Write {words}</source>
            <translation>Написати: {words}</translation>
        </message>
        <message>
            <source>Write “{credit}”</source>
            <translation>Записати «{credit}»</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>Записати «{name}»</translation>
        </message>
        <message>
            <source>Write “{name}”, and “{credit}” as the copyright notice</source>
            <translation>Записати «{name}», а «{credit}» — у знак охорони прав</translation>
        </message>
        <message>
            <source>Write “{notice}”</source>
            <translation>Записати «{notice}»</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>хтось</translation>
        </message>
        <message>
            <source>{count} more pictures lie behind the photo in its file</source>
            <translation>За фотографією у файлі приховано ще зображення, усього: {count}</translation>
        </message>
        <message>
            <source>{count} photos have this caption</source>
            <translation>Такий підпис у {count} фото</translation>
        </message>
        <message>
            <source>{count} photos with this camera (serial {serial}) are credited to {others}, this one to {photo}</source>
            <translation>У знімків цією камерою (серійний номер {serial}; усього {count}) автор {others}, у цього — {photo}</translation>
        </message>
        <message>
            <source>{field} is empty, and this desk requires it</source>
            <translation>Поле «{field}» порожнє, а ця редакція його вимагає</translation>
        </message>
        <message>
            <source>{name} is in the story’s byline, but credited on no photo</source>
            <translation>{name} — серед авторів історії, але не зазначено на жодному знімку</translation>
        </message>
        <message>
            <source>{name} is listed as shown, and named in no caption</source>
            <translation>{name} — серед зображених, але в жодному підписі не названо</translation>
        </message>
        <message>
            <source>{name} is not in the story’s byline ({byline})</source>
            <translation>{name}: такого імені немає серед авторів історії ({byline})</translation>
        </message>
        <message>
            <source>“{caption}” was written by a camera or a program, not by anybody</source>
            <translation>«{caption}» написала камера або програма, а не людина</translation>
        </message>
        <message>
            <source>“{code}” is no country's code</source>
            <translation>«{code}» — не код країни</translation>
        </message>
        <message>
            <source>“{credit}” has the sign of copyright, which belongs into its notice</source>
            <translation>У «{credit}» є знак авторського права, йому місце в знаку охорони прав</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but its source is not told</source>
            <translation>«{credit}» передано редакції, але джерела не вказано</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but neither its source nor terms of use are told</source>
            <translation>«{credit}» передано редакції, але не вказано ні джерела, ні умов використання</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but the instructions tell no terms of use</source>
            <translation>«{credit}» передано редакції, але у вказівках немає умов використання</translation>
        </message>
        <message>
            <source>“{date}” may be {one} or {other}</source>
            <translation>«{date}» — це може бути {one} або {other}</translation>
        </message>
        <message>
            <source>“{entry}” stands as one photographer, but names several</source>
            <translation>«{entry}» записано як одного фотографа, але імен тут кілька</translation>
        </message>
        <message>
            <source>“{here}” is spelled “{there}” on other photos</source>
            <translation>«{here}» на інших знімках пишеться «{there}»</translation>
        </message>
        <message>
            <source>“{mark}” has no partner</source>
            <translation>Знак «{mark}» не має пари</translation>
        </message>
        <message>
            <source>“{name}” is nearly {known}: a misspelling, or somebody else</source>
            <translation>«{name}» — майже {known}: помилка або інша людина</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country</source>
            <translation>«{name}» — не назва країни</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country; {nearest} is</source>
            <translation>«{name}» — не назва країни; є {nearest}</translation>
        </message>
        <message>
            <source>“{name}” is {known} in another spelling</source>
            <translation>«{name}» — це {known} в іншому написанні</translation>
        </message>
        <message>
            <source>“{text}” was garbled on its way here</source>
            <translation>«{text}» — текст спотворився дорогою</translation>
        </message>
        <message>
            <source>“{words}” still waits for its words</source>
            <translation>«{words}» — тут ще не вписано слів</translation>
        </message>
        <message>
            <source>“{word}” is true for a day only: write the date</source>
            <translation>«{word}» правдиве лише один день: напишіть дату</translation>
        </message>
        <message>
            <source>“{written}” is “{usual}” in other captions</source>
            <translation>«{written}» в інших підписах — «{usual}»</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln знак</numerusform>
                <numerusform>%Ln знаки</numerusform>
                <numerusform>%Ln знаків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different values</source>
            <translation>
                <numerusform>%Ln різне значення</numerusform>
                <numerusform>%Ln різні значення</numerusform>
                <numerusform>%Ln різних значень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty</source>
            <translation>
                <numerusform>%Ln порожнє</numerusform>
                <numerusform>%Ln порожні</numerusform>
                <numerusform>%Ln порожніх</numerusform>
            </translation>
        </message>
        <message>
            <source>1 character</source>
            <translation>1 знак</translation>
        </message>
        <message>
            <source>1 value</source>
            <translation>1 значення</translation>
        </message>
        <message>
            <source>Add at the end</source>
            <translation>Додати в кінець</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Додати на початок</translation>
        </message>
        <message numerus="yes">
            <source>Add to the %Ln without it</source>
            <translation>
                <numerusform>Додати до %Ln, де його немає</numerusform>
                <numerusform>Додати до %Ln, де його немає</numerusform>
                <numerusform>Додати до %Ln, де його немає</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with the text in {language}</source>
            <translation>Почати з тексту: {language}</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Не читається</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Змінено двома</translation>
        </message>
        <message>
            <source>Choose the value of {field}</source>
            <translation>Вибрати значення поля «{field}»</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Вибрати…</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>п’ятниця</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln of them the file itself disagrees</source>
            <translation>
                <numerusform>У %Ln з них розходиться сам файл</numerusform>
                <numerusform>У %Ln з них розходяться самі файли</numerusform>
                <numerusform>У %Ln з них розходяться самі файли</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not kept.</source>
            <translation>Це не збережеться.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>понеділок</translation>
        </message>
        <message>
            <source>Old programs see only {cut}</source>
            <translation>Старі програми побачать лише {cut}</translation>
        </message>
        <message>
            <source>Old programs stop after “…{end}”</source>
            <translation>Старі програми обривають після «…{end}»</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Лише де порожньо</translation>
        </message>
        <message>
            <source>Photo by {names}</source>
            <translation>Фото: {names}</translation>
        </message>
        <message>
            <source>Programs that read IPTC-IIM alone: it holds {limit} bytes of this.</source>
            <translation>Для програм, що читають лише IPTC-IIM: там вміщається {limit} байтів.</translation>
        </message>
        <message numerus="yes">
            <source>Remove from %Ln photos</source>
            <translation>
                <numerusform>Прибрати з %Ln знімка</numerusform>
                <numerusform>Прибрати з %Ln знімків</numerusform>
                <numerusform>Прибрати з %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>субота</translation>
        </message>
        <message>
            <source>Saved to the sidecar only</source>
            <translation>Пишеться лише в супутник</translation>
        </message>
        <message numerus="yes">
            <source>Select the %Ln that have it</source>
            <translation>
                <numerusform>Виділити %Ln, де воно є</numerusform>
                <numerusform>Виділити %Ln, де воно є</numerusform>
                <numerusform>Виділити %Ln, де воно є</numerusform>
            </translation>
        </message>
        <message>
            <source>Select these</source>
            <translation>Виділити ці</translation>
        </message>
        <message>
            <source>Show values</source>
            <translation>Показати значення</translation>
        </message>
        <message>
            <source>Show values of {field}</source>
            <translation>Показати значення: {field}</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Супутник</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>Усе ще правильно</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>неділя</translation>
        </message>
        <message>
            <source>Take each camera's date</source>
            <translation>Взяти дату кожної камери</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Взяти</translation>
        </message>
        <message>
            <source>Take the camera's</source>
            <translation>Взяти з камери</translation>
        </message>
        <message>
            <source>Take the camera's date {date}</source>
            <translation>Взяти дату камери {date}</translation>
        </message>
        <message>
            <source>The photo keeps “{value}”.</source>
            <translation>У знімку лишається «{value}».</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Це вікно</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>четвер</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>вівторок</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>середа</translation>
        </message>
        <message>
            <source>all</source>
            <translation>усі</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
                <numerusform>і ще %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>і ще {count}</translation>
        </message>
        <message>
            <source>camera says the same</source>
            <translation>камера каже те саме</translation>
        </message>
        <message>
            <source>camera says {date}</source>
            <translation>за камерою {date}</translation>
        </message>
        <message>
            <source>e.g. {example}</source>
            <translation>напр. {example}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>in {count} of {total} photos</source>
            <translation>у {count} з {total} знімків</translation>
        </message>
        <message>
            <source>no translations</source>
            <translation>немає перекладів</translation>
        </message>
        <message>
            <source>not a date yet</source>
            <translation>поки не дата</translation>
        </message>
        <message>
            <source>old readers: {cut}</source>
            <translation>старі програми: {cut}</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>старіше за основний текст</translation>
        </message>
        <message>
            <source>older than this text: {languages}</source>
            <translation>старіше за цей текст: {languages}</translation>
        </message>
        <message>
            <source>one, or several with ; between</source>
            <translation>одне або кілька через ;</translation>
        </message>
        <message>
            <source>or 6 March 2022, 6.3.22 14:02, yesterday</source>
            <translation>або 6 березня 2022, 6.3.22 14:02, учора</translation>
        </message>
        <message>
            <source>will be emptied</source>
            <translation>буде очищено</translation>
        </message>
        <message>
            <source>{count} of them cannot be read</source>
            <translation>{count} з них не читаються</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} з {total}</translation>
        </message>
        <message>
            <source>{entry}, in {count} of {total} photos</source>
            <translation>{entry}, у {count} з {total} знімків</translation>
        </message>
        <message>
            <source>{homes} disagree</source>
            <translation>Розходяться: {homes}</translation>
        </message>
        <message>
            <source>{languages} missing</source>
            <translation>немає: {languages}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} і {last}</translation>
        </message>
        <message>
            <source>{size} / {limit} bytes</source>
            <translation>{size} / {limit} байтів</translation>
        </message>
        <message>
            <source>{way}: how it is put into {field}</source>
            <translation>{way}: як це потрапить у поле «{field}»</translation>
        </message>
    </context>
    <context>
        <name>FormHeader</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Наступний знімок</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Попередній знімок</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>Дві мови поруч</translation>
        </message>
    </context>
    <context>
        <name>FormPages</name>
        <message>
            <source>Select a photo</source>
            <translation>Виберіть знімок</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Nothing found that may be meant</source>
            <translation>Схожих слів не знайдено</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message numerus="yes">
            <source>%Ln photographers</source>
            <translation>
                <numerusform>%Ln фотограф</numerusform>
                <numerusform>%Ln фотографи</numerusform>
                <numerusform>%Ln фотографів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 знімок</translation>
        </message>
        <message>
            <source>1 photographer</source>
            <translation>1 фотограф</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>What captioner promises about your files</source>
            <translation>Що captioner обіцяє про ваші файли</translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Знімок</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>Стане</translation>
        </message>
    </context>
    <context>
        <name>HitsTable</name>
        <message>
            <source>Hits</source>
            <translation>Знайдене</translation>
        </message>
    </context>
    <context>
        <name>HoldDialog</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Чому</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Притримати</translation>
        </message>
        <message numerus="yes">
            <source>Hold %Ln photos</source>
            <translation>
                <numerusform>Притримати %Ln знімок</numerusform>
                <numerusform>Притримати %Ln знімки</numerusform>
                <numerusform>Притримати %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold {name}</source>
            <translation>Притримати {name}</translation>
        </message>
        <message>
            <source>They are neither checked nor cleared until somebody opens them again.</source>
            <translation>Доки хтось знову не відкриє їх, їх не можна ні перевірити, ні дозволити.</translation>
        </message>
        <message>
            <source>Why they are held</source>
            <translation>Чому притримано</translation>
        </message>
        <message>
            <source>for example: ask the family first</source>
            <translation>наприклад: спершу спитати родину</translation>
        </message>
    </context>
    <context>
        <name>Insisting</name>
        <message>
            <source>It carries content credentials: a signature by which everybody can check where the picture comes from and that nobody has changed it since. Writing anything into the file makes that signature invalid, and it cannot be made valid again. The sidecar holds the credits without touching the photo.</source>
            <translation>У файлі є Content Credentials — підпис, за яким кожен може перевірити, звідки знімок і що його відтоді не змінювали. Будь-який запис у файл робить його недійсним назавжди. Файл-супутник зберігає авторство, не чіпаючи знімка.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Лишити як є</translation>
        </message>
        <message>
            <source>None of these photos is kept from being written by content credentials.</source>
            <translation>Записові в ці знімки Content Credentials не заважають.</translation>
        </message>
        <message numerus="yes">
            <source>Write into %Ln photos themselves?</source>
            <translation>
                <numerusform>Записати в сам %Ln знімок?</numerusform>
                <numerusform>Записати в самі %Ln знімки?</numerusform>
                <numerusform>Записати в самі %Ln знімків?</numerusform>
            </translation>
        </message>
        <message>
            <source>Write into the photo</source>
            <translation>Записати у знімок</translation>
        </message>
        <message>
            <source>Write into the photos</source>
            <translation>Записати у знімки</translation>
        </message>
        <message>
            <source>Write into {name} itself?</source>
            <translation>Записати в сам файл {name}?</translation>
        </message>
    </context>
    <context>
        <name>KeyStrip</name>
        <message>
            <source>Enter changes the key, Insert adds one, Delete removes all.</source>
            <translation>Enter змінює клавішу, Insert додає ще одну, Delete прибирає всі.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Залишити</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Apply template 1 to 9</source>
            <translation>Застосувати шаблон 1–9</translation>
        </message>
        <message>
            <source>In the fields</source>
            <translation>У полях</translation>
        </message>
        <message>
            <source>In the list and on the photo</source>
            <translation>У списку й на знімку</translation>
        </message>
        <message>
            <source>apply to all selected photos</source>
            <translation>застосувати до всіх вибраних</translation>
        </message>
        <message>
            <source>caption under the photo, when there is nothing but the photo</source>
            <translation>підпис під знімком, коли видно лише знімок</translation>
        </message>
        <message>
            <source>earlier and later in the story</source>
            <translation>раніше й пізніше в історії</translation>
        </message>
        <message>
            <source>first and last photo</source>
            <translation>перший і останній знімок</translation>
        </message>
        <message>
            <source>next and previous field</source>
            <translation>наступне й попереднє поле</translation>
        </message>
        <message>
            <source>next and previous language</source>
            <translation>наступна й попередня мова</translation>
        </message>
        <message>
            <source>next and previous photo</source>
            <translation>наступний і попередній знімок</translation>
        </message>
        <message>
            <source>nothing but the photo</source>
            <translation>лише знімок</translation>
        </message>
        <message>
            <source>one to one, and back</source>
            <translation>один до одного й назад</translation>
        </message>
        <message>
            <source>photo with this number in its name</source>
            <translation>знімок із цим числом у назві</translation>
        </message>
        <message>
            <source>pin the photo to compare</source>
            <translation>закріпити знімок для порівняння</translation>
        </message>
        <message>
            <source>suggestions</source>
            <translation>підказки</translation>
        </message>
        <message>
            <source>take a suggestion</source>
            <translation>взяти підказку</translation>
        </message>
        <message>
            <source>take back what is not applied</source>
            <translation>скасувати незастосоване</translation>
        </message>
        <message>
            <source>write the caption</source>
            <translation>писати підпис</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Add key…</source>
            <translation>Додати клавішу…</translation>
        </message>
        <message>
            <source>All deeds have their usual keys again, and what was chosen is forgotten.</source>
            <translation>Усі дії знову матимуть звичайні клавіші, а вибране забудеться.</translation>
        </message>
        <message>
            <source>Change key…</source>
            <translation>Змінити клавішу…</translation>
        </message>
        <message>
            <source>Choose a deed and press Enter, then its new key. It is at work at once.</source>
            <translation>Виберіть дію й натисніть Enter, а потім нову клавішу. Вона діє одразу.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Знайти дію чи клавішу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Press the new key for “{deed}”. Esc leaves it as it is.</source>
            <translation>Натисніть нову клавішу для «{deed}». Esc залишить усе як є.</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Прибрати клавіші</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Повернути звичайні</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Повернути всі</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Повернути всі…</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Забрати</translation>
        </message>
        <message>
            <source>The fields know this by the same keys, and so it keeps them.</source>
            <translation>Поля знають це за тими самими клавішами, тому вони лишаються.</translation>
        </message>
        <message>
            <source>These keys are fixed.</source>
            <translation>Ці клавіші незмінні.</translation>
        </message>
        <message>
            <source>{key} belongs to the system. Press another, or Esc.</source>
            <translation>{key} потрібна системі. Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is fixed for “{deed}”. Press another, or Esc.</source>
            <translation>{key} закріплена за «{deed}». Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is needed in the fields. Press another, or Esc.</source>
            <translation>{key} потрібна в полях. Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is needed in the list. Press another, or Esc.</source>
            <translation>{key} потрібна в списку. Натисніть іншу або Esc.</translation>
        </message>
        <message>
            <source>{key} is the key of “{deed}”.</source>
            <translation>{key} — клавіша дії «{deed}».</translation>
        </message>
        <message>
            <source>{key} opens a menu. Press another, or Esc.</source>
            <translation>{key} відкриває меню. Натисніть іншу або Esc.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>has text</source>
            <translation>є текст</translation>
        </message>
        <message>
            <source>main</source>
            <translation>осн.</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основний текст</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>немає тексту</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>старіше за основний текст</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>%Ln знімок має незбережені зміни.</numerusform>
                <numerusform>%Ln знімки мають незбережені зміни.</numerusform>
                <numerusform>%Ln знімків мають незбережені зміни.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value.</source>
            <translation>У полі стоїть те, що не може бути його значенням.</translation>
        </message>
        <message>
            <source>It cannot be saved as it stands. Go back to mend it, or discard all that is unsaved.</source>
            <translation>У такому вигляді зберегти не можна. Поверніться й виправте або відкиньте все незбережене.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>Один знімок має незбережені зміни.</translation>
        </message>
        <message>
            <source>Save them before you go on?</source>
            <translation>Зберегти їх, перш ніж продовжити?</translation>
        </message>
    </context>
    <context>
        <name>LettingPass</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Чому</translation>
        </message>
        <message>
            <source>Let it pass</source>
            <translation>Пропустити</translation>
        </message>
        <message>
            <source>Let pass: {what}</source>
            <translation>Пропущено: {what}</translation>
        </message>
        <message>
            <source>Passes no more: {what}</source>
            <translation>Більше не пропускається: {what}</translation>
        </message>
        <message>
            <source>Why it may pass</source>
            <translation>Чому це можна пропустити</translation>
        </message>
        <message>
            <source>for example: confirmed by the photographer by phone</source>
            <translation>наприклад: фотограф підтвердив телефоном</translation>
        </message>
        <message>
            <source>{name} leaves the desk all the same. Your reason is kept beside it with your name and the time, for just this: once it is changed, it counts no more.</source>
            <translation>{name} усе одно вийде з редакції. Причина зберігається поруч зі знімком, з вашим ім’ям і часом, і лише для цього: якщо це зміниться, вона більше не діє.</translation>
        </message>
    </context>
    <context>
        <name>ListFoot</name>
        <message>
            <source>Photos in a grid</source>
            <translation>Знімки сіткою</translation>
        </message>
        <message>
            <source>Photos in rows</source>
            <translation>Знімки рядками</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Розмір знімків</translation>
        </message>
        <message>
            <source>Size of the pictures (Ctrl and wheel)</source>
            <translation>Розмір знімків (Ctrl і коліща)</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Do not filter by: {words}</source>
            <translation>Не відбирати за: {words}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показати всі</translation>
        </message>
        <message>
            <source>Show only photos in some state</source>
            <translation>Показати лише знімки в певному стані</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показати лише…</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортувати за</translation>
        </message>
        <message>
            <source>date taken</source>
            <translation>датою зйомки</translation>
        </message>
        <message>
            <source>name</source>
            <translation>ім’ям</translation>
        </message>
        <message>
            <source>story order</source>
            <translation>порядком історії</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>виділено: {count}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} з {all}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A field holds what cannot be its value: that is not saved.</source>
            <translation>У полі стоїть те, що не може бути його значенням: це не збережено.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message numerus="yes">
            <source>%Ln photos are still being read and are left out</source>
            <translation>
                <numerusform>%Ln знімок ще читається, його пропущено</numerusform>
                <numerusform>%Ln знімки ще читаються, їх пропущено</numerusform>
                <numerusform>%Ln знімків ще читаються, їх пропущено</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo is still being read and is left out</source>
            <translation>1 знімок ще читається, його пропущено</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>Застосувати до %Ln знімка</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
                <numerusform>Застосувати до %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>Застосувати до одного знімка</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Looking at photo {done} of {total}</source>
            <translation>Дивлюся знімок {done} з {total}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Зупинено. Нічого не змінено.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%Ln photos mended.</source>
            <translation>
                <numerusform>Виправлено %Ln знімок.</numerusform>
                <numerusform>Виправлено %Ln знімки.</numerusform>
                <numerusform>Виправлено %Ln знімків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed meanwhile, and left as they are: %Ln photos.</source>
            <translation>
                <numerusform>Тим часом змінено й залишено як є %Ln знімок.</numerusform>
                <numerusform>Тим часом змінено й залишено як є %Ln знімки.</numerusform>
                <numerusform>Тим часом змінено й залишено як є %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Виправити</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln findings?</source>
            <translation>
                <numerusform>Виправити %Ln зауваження?</numerusform>
                <numerusform>Виправити %Ln зауваження?</numerusform>
                <numerusform>Виправити %Ln зауважень?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln photos</source>
            <translation>
                <numerusform>Виправити %Ln знімок</numerusform>
                <numerusform>Виправити %Ln знімки</numerusform>
                <numerusform>Виправити %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be mended without a doubt.</source>
            <translation>Безсумнівних виправлень немає.</translation>
        </message>
        <message>
            <source>Only what is right without a doubt; one undo takes all of it back.</source>
            <translation>Лише те, що безсумнівно правильне; одне скасування поверне все назад.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>All messages</source>
            <translation>Усі повідомлення</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Показати всі: {count}</translation>
        </message>
        <message>
            <source>Show one</source>
            <translation>Показати одне</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Forget these</source>
            <translation>Забути їх</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Відкрити теку зі знімками</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Відкрити знімки</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Знімки</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message numerus="yes">
            <source>%Ln new photos.</source>
            <translation>
                <numerusform>%Ln новий знімок.</numerusform>
                <numerusform>%Ln нові знімки.</numerusform>
                <numerusform>%Ln нових знімків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have other names now.</source>
            <translation>
                <numerusform>%Ln знімок має нове ім’я.</numerusform>
                <numerusform>%Ln знімки мають нові імена.</numerusform>
                <numerusform>%Ln знімків мають нові імена.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were changed by other programs.</source>
            <translation>
                <numerusform>Інші програми змінили %Ln знімок.</numerusform>
                <numerusform>Інші програми змінили %Ln знімки.</numerusform>
                <numerusform>Інші програми змінили %Ln знімків.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were taken away.</source>
            <translation>
                <numerusform>З теки прибрано %Ln знімок.</numerusform>
                <numerusform>З теки прибрано %Ln знімки.</numerusform>
                <numerusform>З теки прибрано %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new photo: {name}.</source>
            <translation>Новий знімок: {name}.</translation>
        </message>
        <message>
            <source>the file is no longer there; the unsaved edits are kept here</source>
            <translation>файлу більше немає на місці; незбережені зміни зберігаються тут</translation>
        </message>
        <message>
            <source>{name} is no longer there. Its unsaved edits are kept here.</source>
            <translation>{name} більше немає на місці. Незбережені зміни зберігаються тут.</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>{name}: змінено іншою програмою.</translation>
        </message>
        <message>
            <source>{name} was taken away.</source>
            <translation>{name} прибрано з теки.</translation>
        </message>
        <message>
            <source>{name}: another program changed the {fields} too. Yours is kept; saving it will ask.</source>
            <translation>{name}: інша програма теж змінила поля ({fields}). Ваше збережено; під час запису буде запитання.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} тепер називається {new}.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Add at the end</source>
            <translation>Додати в кінець</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Додати на початок</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Choose what is to be pasted into the selected photos. One undo takes it back.</source>
            <translation>Виберіть, що вставити у вибрані знімки. Одне скасування поверне все.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Як</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Що робити з тим, що вже є</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жодної</translation>
        </message>
        <message>
            <source>Nothing can be added to {fields}: pasted only where empty.</source>
            <translation>До цих полів не можна додати ({fields}): вставиться лише де порожньо.</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Лише де порожньо</translation>
        </message>
        <message>
            <source>Paste fields</source>
            <translation>Вставити поля</translation>
        </message>
        <message>
            <source>Pasted fields</source>
            <translation>Вставлення полів</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Замінити те, що є</translation>
        </message>
        <message>
            <source>The selected photos hold all of this already.</source>
            <translation>У вибраних знімках усе це вже є.</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>A person needs a name. “Take out” forgets the person instead.</source>
            <translation>Людині потрібне ім’я. «Прибрати» забуває людину.</translation>
        </message>
        <message>
            <source>Bring back {name}</source>
            <translation>Повернути: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Вивантажити людей</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Вивантажити…</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Завантажити людей</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Завантажити…</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Нова людина</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>People (*.json *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Люди (*.json *.csv *.txt *.tsv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>People (*.json);;Spreadsheet (*.csv);;Code replacements (*.txt)</source>
            <translation>Люди (*.json);;Таблиця (*.csv);;Заміни за кодами (*.txt)</translation>
        </message>
        <message>
            <source>Search in any script: тим finds Timur</source>
            <translation>Пошук будь-яким письмом: tim знайде Тимура</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Пошук людей</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Their names are suggested as you type, in any spelling, and their codes expand.</source>
            <translation>Їхні імена підказуються під час введення в будь-якому написанні, а коди розгортаються.</translation>
        </message>
        <message>
            <source>{found} of {total}</source>
            <translation>{found} з {total}</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>A protected name is marked wherever it stands in a field, and never kept among recent values.</source>
            <translation>Захищене ім’я позначається в будь-якому полі й не зберігається серед недавніх значень.</translation>
        </message>
        <message>
            <source>Camera serial numbers</source>
            <translation>Серійні номери камер</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>E-mail or contact</source>
            <translation>Пошта чи контакт</translation>
        </message>
        <message>
            <source>Name as credited</source>
            <translation>Ім’я, як в авторстві</translation>
        </message>
        <message>
            <source>One a line, in any script; kk: before it names the language</source>
            <translation>По одному в рядку, будь-яким письмом; kk: попереду вказує мову</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Інші написання</translation>
        </message>
        <message>
            <source>Protect this identity</source>
            <translation>Захистити цю особу</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Several with ; between them</source>
            <translation>Кілька через ;</translation>
        </message>
        <message>
            <source>What is typed between two delimiters, such as tn</source>
            <translation>Що вводять між двома знаками, наприклад tn</translation>
        </message>
    </context>
    <context>
        <name>PhotoFindings</name>
        <message numerus="yes">
            <source>%Ln findings</source>
            <translation>
                <numerusform>%Ln зауваження</numerusform>
                <numerusform>%Ln зауваження</numerusform>
                <numerusform>%Ln зауважень</numerusform>
            </translation>
        </message>
        <message>
            <source>What the check found of this photo</source>
            <translation>Що перевірка знайшла в цьому знімку</translation>
        </message>
        <message>
            <source>{findings} of {photos} photos selected: show them</source>
            <translation>{findings}, вибрано фото: {photos}. Показати</translation>
        </message>
    </context>
    <context>
        <name>PhotoList</name>
        <message>
            <source>{row} of {all}</source>
            <translation>{row} з {all}</translation>
        </message>
    </context>
    <context>
        <name>PhotoRows</name>
        <message>
            <source>No photo fits this filter.</source>
            <translation>Під цей фільтр не підходить жоден знімок.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Знімки</translation>
        </message>
    </context>
    <context>
        <name>PhotoTable</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <source>cannot be read</source>
            <translation>не читається</translation>
        </message>
        <message>
            <source>caption in {languages}</source>
            <translation>підпис: {languages}</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>змінено після перевірки</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>перевірено</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>дозволено</translation>
        </message>
        <message>
            <source>held</source>
            <translation>притримано</translation>
        </message>
        <message>
            <source>missing: {languages}</source>
            <translation>немає: {languages}</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>немає підпису</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>немає авторства</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ще не збережено</translation>
        </message>
        <message>
            <source>older than the original: {languages}</source>
            <translation>старіше за оригінал: {languages}</translation>
        </message>
        <message>
            <source>only the sidecar is written</source>
            <translation>пишеться лише супутник</translation>
        </message>
        <message>
            <source>read with a warning</source>
            <translation>прочитано з попередженням</translation>
        </message>
        <message>
            <source>the check found: {severity}</source>
            <translation>перевірка знайшла: {severity}</translation>
        </message>
        <message>
            <source>the file says different things in different places</source>
            <translation>у різних місцях файлу сказано різне</translation>
        </message>
    </context>
    <context>
        <name>Popup</name>
        <message>
            <source>Suggestions</source>
            <translation>Підказки</translation>
        </message>
        <message>
            <source>Tab or Enter takes it · Esc keeps what is typed</source>
            <translation>Tab чи Enter — взяти · Esc — лишити введене</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Кольори</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темні</translation>
        </message>
        <message>
            <source>Dictionaries found: {languages}</source>
            <translation>Знайдено словники: {languages}</translation>
        </message>
        <message>
            <source>Forget what was typed before</source>
            <translation>Забути набране раніше</translation>
        </message>
        <message>
            <source>Forget which folders were opened</source>
            <translation>Забути, які теки відкривали</translation>
        </message>
        <message>
            <source>How the window looks</source>
            <translation>Який вигляд має вікно</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Клавіші…</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Мова вікна</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світлі</translation>
        </message>
        <message>
            <source>Mark words that no dictionary knows</source>
            <translation>Позначати слова, яких немає в словниках</translation>
        </message>
        <message>
            <source>No hunspell dictionary was found.</source>
            <translation>Словників hunspell не знайдено.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Розмір тексту</translation>
        </message>
        <message>
            <source>The language changes when captioner is opened again.</source>
            <translation>Мова зміниться, коли captioner відкриють знову.</translation>
        </message>
        <message>
            <source>Typing</source>
            <translation>Набір</translation>
        </message>
        <message>
            <source>What is remembered</source>
            <translation>Що запам’ятовується</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Зупиняю…</translation>
        </message>
    </context>
    <context>
        <name>Projector</name>
        <message>
            <source>Opening…</source>
            <translation>Відкриваю…</translation>
        </message>
    </context>
    <context>
        <name>ReadBox</name>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message numerus="yes">
            <source>%Ln pictures in the text</source>
            <translation>
                <numerusform>знімків у тексті: %Ln</numerusform>
                <numerusform>знімків у тексті: %Ln</numerusform>
                <numerusform>знімків у тексті: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a credit</source>
            <translation>
                <numerusform>з авторством: %Ln</numerusform>
                <numerusform>з авторством: %Ln</numerusform>
                <numerusform>з авторством: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автори</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Дата публікації</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата події</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Нічого не знайдено.</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Зараз: {text}</translation>
        </message>
        <message>
            <source>Only what is ticked goes into the story.</source>
            <translation>До історії потрапить лише позначене.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Take what is ticked</source>
            <translation>Взяти позначене</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Текст історії</translation>
        </message>
        <message>
            <source>What the text says</source>
            <translation>Що каже текст</translation>
        </message>
        <message>
            <source>Wrote the text: {names}</source>
            <translation>Текст: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Choose which of them to take back; they are then unsaved edits as before. The others are kept for 30 days: Edit, Bring back edits thrown away.</source>
            <translation>Виберіть, які повернути: вони знову стануть незбереженими змінами. Решта зберігається 30 днів: «Зміни», «Повернути відкинуті зміни».</translation>
        </message>
        <message>
            <source>Nothing was thrown away of these photos in the last 30 days.</source>
            <translation>За останні 30 днів для цих знімків нічого не відкидали.</translation>
        </message>
        <message>
            <source>These edits were thrown away</source>
            <translation>Ці зміни було відкинуто</translation>
        </message>
        <message>
            <source>captioner ended before these edits were saved</source>
            <translation>captioner завершився, не зберігши цих змін</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>It was changed on the disk since. If you take it, saving asks which of both is to stand.</source>
            <translation>Відтоді це змінили на диску. Якщо взяти, під час збереження буде запитання, що лишити.</translation>
        </message>
        <message>
            <source>It was not applied yet. If you take it, it waits in its box once more.</source>
            <translation>Цього ще не застосовано. Якщо взяти, текст знову чекатиме у своєму полі.</translation>
        </message>
        <message>
            <source>On the disk now</source>
            <translation>Тепер на диску</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Введено</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Було</translation>
        </message>
        <message numerus="yes">
            <source>{field}, for %Ln photos</source>
            <translation>
                <numerusform>{field}, для %Ln знімка</numerusform>
                <numerusform>{field}, для %Ln знімків</numerusform>
                <numerusform>{field}, для %Ln знімків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жодної</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln edits</source>
            <translation>
                <numerusform>Взяти %Ln зміну</numerusform>
                <numerusform>Взяти %Ln зміни</numerusform>
                <numerusform>Взяти %Ln змін</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 edit</source>
            <translation>Взяти 1 зміну</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Відкинути</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Незбережені зміни</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits</source>
            <translation>
                <numerusform>і ще %Ln зміна</numerusform>
                <numerusform>і ще %Ln зміни</numerusform>
                <numerusform>і ще %Ln змін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits; what was changed on the disk since is not among them</source>
            <translation>
                <numerusform>і ще %Ln зміна; зміненого відтоді на диску серед них немає</numerusform>
                <numerusform>і ще %Ln зміни; зміненого відтоді на диску серед них немає</numerusform>
                <numerusform>і ще %Ln змін; зміненого відтоді на диску серед них немає</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Identity protected: {names}. Not to be named in what is published.</source>
            <translation>Особу захищено: {names}. Не називати в публікованому.</translation>
        </message>
        <message>
            <source>Not a known code: {codes}</source>
            <translation>Невідомий код: {codes}</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message numerus="yes">
            <source>%Ln cannot be replaced: the result would be no value</source>
            <translation>
                <numerusform>%Ln не можна замінити: вийшло б не значення</numerusform>
                <numerusform>%Ln не можна замінити: вийшли б не значення</numerusform>
                <numerusform>%Ln не можна замінити: вийшли б не значення</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>знайдено %Ln місце</numerusform>
                <numerusform>знайдено %Ln місця</numerusform>
                <numerusform>знайдено %Ln місць</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>знайдено 1 місце</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Every hit is listed before anything is changed; what is ticked is replaced, and one undo takes it back.</source>
            <translation>Усе знайдене показано до заміни; заміниться позначене, й одне скасування поверне все.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Знайти й замінити</translation>
        </message>
        <message>
            <source>Groups of it are put in by \1, \2, …</source>
            <translation>Групи вставляються через \1, \2, …</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>З урахуванням регістру</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жодної</translation>
        </message>
        <message>
            <source>Nothing is found.</source>
            <translation>Нічого не знайдено.</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярний вираз</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Замінити на</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %Ln photos</source>
            <translation>
                <numerusform>Замінити в %Ln знімку</numerusform>
                <numerusform>Замінити в %Ln знімках</numerusform>
                <numerusform>Замінити в %Ln знімках</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace in 1 photo</source>
            <translation>Замінити в 1 знімку</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Слово цілком</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>у %Ln знімку</numerusform>
                <numerusform>у %Ln знімках</numerusform>
                <numerusform>у %Ln знімках</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>в 1 знімку</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основний текст</translation>
        </message>
        <message>
            <source>“{wanted}” replaced</source>
            <translation>Заміна «{wanted}»</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%Ln photos saved.</source>
            <translation>
                <numerusform>Збережено %Ln знімок.</numerusform>
                <numerusform>Збережено %Ln знімки.</numerusform>
                <numerusform>Збережено %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {done} of {total} photos…</source>
            <translation>Читаю {done} з {total}…</translation>
        </message>
        <message>
            <source>Saving {done} of {total} photos…</source>
            <translation>Зберігаю {done} з {total}…</translation>
        </message>
        <message>
            <source>Stopped. {saved} saved, {left} not.</source>
            <translation>Зупинено. Збережено: {saved}, не збережено: {left}.</translation>
        </message>
        <message>
            <source>Write into the photo anyway…</source>
            <translation>Усе одно записати у знімок…</translation>
        </message>
        <message>
            <source>Write into the photos anyway…</source>
            <translation>Усе одно записати у знімки…</translation>
        </message>
        <message>
            <source>captioner made a mistake ({kind}). What you typed is still here: save it and start anew.</source>
            <translation>captioner помилився ({kind}). Введене на місці: збережіть і запустіть програму знову.</translation>
        </message>
        <message>
            <source>{folder} is there again.</source>
            <translation>{folder} знову на місці.</translation>
        </message>
        <message>
            <source>{name}: another program had changed the {fields}; that is kept.</source>
            <translation>{name}: інша програма змінила поля ({fields}); її зміну збережено.</translation>
        </message>
        <message>
            <source>{reason} What is here stays, and the window looks again until it is back.</source>
            <translation>{reason} Усе, що тут, лишається; вікно перевіряє знову, доки тека не повернеться.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Ai generated</source>
            <translation>Створено ШІ</translation>
        </message>
        <message>
            <source>Alt text missing</source>
            <translation>Немає альтернативного тексту</translation>
        </message>
        <message>
            <source>Blocks disagree</source>
            <translation>Блоки розходяться</translation>
        </message>
        <message>
            <source>Byline unused</source>
            <translation>Автор без знімків</translation>
        </message>
        <message>
            <source>Camera artist differs</source>
            <translation>Камера називає іншого</translation>
        </message>
        <message>
            <source>Camera clock default</source>
            <translation>Годинник камери не налаштовано</translation>
        </message>
        <message>
            <source>Camera clock off</source>
            <translation>Годинник камери йде неправильно</translation>
        </message>
        <message>
            <source>Camera of another</source>
            <translation>Чужа камера</translation>
        </message>
        <message>
            <source>Caption camera default</source>
            <translation>Підпис від камери</translation>
        </message>
        <message>
            <source>Caption is file name</source>
            <translation>Замість підпису ім’я файлу</translation>
        </message>
        <message>
            <source>Caption long</source>
            <translation>Довгий підпис</translation>
        </message>
        <message>
            <source>Caption missing</source>
            <translation>Немає підпису</translation>
        </message>
        <message>
            <source>Caption placeholder</source>
            <translation>Заготовка замість підпису</translation>
        </message>
        <message>
            <source>Caption repeated</source>
            <translation>Повтор підпису</translation>
        </message>
        <message>
            <source>Caption short</source>
            <translation>Короткий підпис</translation>
        </message>
        <message>
            <source>Caption without place</source>
            <translation>Підпис без місця</translation>
        </message>
        <message>
            <source>Caption without year</source>
            <translation>Підпис без року</translation>
        </message>
        <message>
            <source>Changed on disk</source>
            <translation>Змінено на диску</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Справжність C2PA</translation>
        </message>
        <message>
            <source>Copyright missing</source>
            <translation>Немає знака авторських прав</translation>
        </message>
        <message>
            <source>Copyright year</source>
            <translation>Рік авторських прав</translation>
        </message>
        <message>
            <source>Country unknown</source>
            <translation>Країна невідома</translation>
        </message>
        <message>
            <source>Credit copyright sign</source>
            <translation>Знак © в авторстві</translation>
        </message>
        <message>
            <source>Credit differs from caption</source>
            <translation>Авторство розходиться з підписом</translation>
        </message>
        <message>
            <source>Credit differs from story</source>
            <translation>Авторство розходиться з матеріалом</translation>
        </message>
        <message>
            <source>Credit form</source>
            <translation>Форма авторства</translation>
        </message>
        <message>
            <source>Credit missing</source>
            <translation>Немає авторства</translation>
        </message>
        <message>
            <source>Credit placeholder</source>
            <translation>Авторство без імені</translation>
        </message>
        <message>
            <source>Credit repeated in caption</source>
            <translation>Авторство повторено в підписі</translation>
        </message>
        <message>
            <source>Date after publication</source>
            <translation>Дата після публікації</translation>
        </message>
        <message>
            <source>Date ambiguous</source>
            <translation>Дату можна зрозуміти по-різному</translation>
        </message>
        <message>
            <source>Date differs from caption</source>
            <translation>Дата розходиться з підписом</translation>
        </message>
        <message>
            <source>Date in future</source>
            <translation>Дата в майбутньому</translation>
        </message>
        <message>
            <source>Date missing</source>
            <translation>Немає дати</translation>
        </message>
        <message>
            <source>Handout without terms</source>
            <translation>Роздавання без умов</translation>
        </message>
        <message>
            <source>Headline repeats caption</source>
            <translation>Заголовок повторює підпис</translation>
        </message>
        <message>
            <source>Hidden images</source>
            <translation>Приховані зображення</translation>
        </message>
        <message>
            <source>Html in text</source>
            <translation>Розмітка в тексті</translation>
        </message>
        <message>
            <source>Iim cut</source>
            <translation>IPTC обрізано</translation>
        </message>
        <message>
            <source>Iim not utf8</source>
            <translation>IPTC не в UTF-8</translation>
        </message>
        <message>
            <source>Invisible characters</source>
            <translation>Невидимі знаки</translation>
        </message>
        <message>
            <source>Job title without photographer</source>
            <translation>Посада без фотографа</translation>
        </message>
        <message>
            <source>Language default</source>
            <translation>Основна мова</translation>
        </message>
        <message>
            <source>Language missing</source>
            <translation>Немає мови</translation>
        </message>
        <message>
            <source>Location in file</source>
            <translation>Місце у файлі</translation>
        </message>
        <message>
            <source>Mixed scripts</source>
            <translation>Змішане письмо</translation>
        </message>
        <message>
            <source>Mojibake</source>
            <translation>Спотворений текст</translation>
        </message>
        <message>
            <source>Name case</source>
            <translation>Регістр імені</translation>
        </message>
        <message>
            <source>Name spelled differently</source>
            <translation>Ім’я пишеться по-різному</translation>
        </message>
        <message>
            <source>Not nfc</source>
            <translation>Розкладені літери</translation>
        </message>
        <message>
            <source>Person not in caption</source>
            <translation>Немає імені в підписі</translation>
        </message>
        <message>
            <source>Photographer missing</source>
            <translation>Не названо фотографа</translation>
        </message>
        <message>
            <source>Photographer near</source>
            <translation>Схоже ім’я</translation>
        </message>
        <message>
            <source>Photographer not in byline</source>
            <translation>Фотографа немає серед авторів</translation>
        </message>
        <message>
            <source>Photographer several names</source>
            <translation>Кілька імен одразу</translation>
        </message>
        <message>
            <source>Photographer variant</source>
            <translation>Інше написання</translation>
        </message>
        <message>
            <source>Photographer with agency</source>
            <translation>Фотограф разом з агенцією</translation>
        </message>
        <message>
            <source>Place spelled differently</source>
            <translation>Місце написано по-різному</translation>
        </message>
        <message>
            <source>Protected name present</source>
            <translation>Ім’я під захистом</translation>
        </message>
        <message>
            <source>Quotes mixed</source>
            <translation>Різні лапки</translation>
        </message>
        <message>
            <source>Quotes unbalanced</source>
            <translation>Лапка без пари</translation>
        </message>
        <message>
            <source>Relative date</source>
            <translation>Відносна дата</translation>
        </message>
        <message>
            <source>Required field missing</source>
            <translation>Немає обовʼязкового поля</translation>
        </message>
        <message>
            <source>Rights lost</source>
            <translation>Втрачено права</translation>
        </message>
        <message>
            <source>Same picture twice</source>
            <translation>Один знімок двічі</translation>
        </message>
        <message>
            <source>Serial in file</source>
            <translation>Серійний номер у файлі</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Пробіли</translation>
        </message>
        <message>
            <source>Story picture unmatched</source>
            <translation>Знімок матеріалу не знайдено</translation>
        </message>
        <message>
            <source>Thumbnail differs</source>
            <translation>Мініатюра відрізняється</translation>
        </message>
        <message>
            <source>Translation stale</source>
            <translation>Переклад застарів</translation>
        </message>
        <message>
            <source>Weekday wrong</source>
            <translation>Неправильний день тижня</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>The journal of unsaved edits was damaged. It now lies at {path}; a new one is begun.</source>
            <translation>Журнал незбережених змін було пошкоджено. Тепер він лежить у {path}; розпочато новий.</translation>
        </message>
        <message>
            <source>What you type is kept safe from a crash again.</source>
            <translation>Введене знову захищене від збою.</translation>
        </message>
        <message>
            <source>What you type is not safe from a crash until it is saved. The journal: {reason}.</source>
            <translation>Доки ви не збережете, введене не захищене від збою. Журнал: {reason}.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which does not answer; end that one and open it again.</source>
            <translation>{name} відкрито в іншому вікні, а воно не відповідає: завершіть його й відкрийте знову.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which has come to the front.</source>
            <translation>{name} відкрито в іншому вікні; його виведено наперед.</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln вибраний</numerusform>
                <numerusform>%Ln вибрані</numerusform>
                <numerusform>%Ln вибраних</numerusform>
            </translation>
        </message>
        <message>
            <source>1 selected</source>
            <translation>1 вибраний</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln shown</source>
            <translation>
                <numerusform>Усі показані: %Ln</numerusform>
                <numerusform>Усі показані: %Ln</numerusform>
                <numerusform>Усі показані: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionHeader</name>
        <message>
            <source>empty</source>
            <translation>порожньо</translation>
        </message>
        <message>
            <source>{count} fields filled</source>
            <translation>заповнено полів: {count}</translation>
        </message>
    </context>
    <context>
        <name>SetPanel</name>
        <message numerus="yes">
            <source>%Ln photos checked</source>
            <translation>
                <numerusform>Перевірено %Ln знімок</numerusform>
                <numerusform>Перевірено %Ln знімки</numerusform>
                <numerusform>Перевірено %Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>Blockers and what needs a reason stand in the way.</source>
            <translation>Заважає те, що не можна випускати, і те, що потребує причини.</translation>
        </message>
        <message>
            <source>By photo</source>
            <translation>За знімками</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>За правилами</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Закрити панель</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Зауваження</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln safe ones…</source>
            <translation>
                <numerusform>Виправити %Ln безсумнівне…</numerusform>
                <numerusform>Виправити %Ln безсумнівні…</numerusform>
                <numerusform>Виправити %Ln безсумнівних…</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend…</source>
            <translation>Виправити…</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Усе гаразд.</translation>
        </message>
        <message>
            <source>Nothing of what is chosen to be seen was found.</source>
            <translation>З вибраного для показу нічого не знайдено.</translation>
        </message>
        <message>
            <source>Show or hide these; F8 passes over what is hidden</source>
            <translation>Показати або сховати; F8 минає сховане</translation>
        </message>
        <message>
            <source>Sign off…</source>
            <translation>Підписати до друку…</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Уся серія</translation>
        </message>
        <message>
            <source>What the check found</source>
            <translation>Що знайшла перевірка</translation>
        </message>
        <message>
            <source>What the desk demands</source>
            <translation>Чого вимагає редакція</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>All its photos as they are now, numbered in the story’s order.</source>
            <translation>Усі знімки як вони є зараз, пронумеровані в порядку матеріалу.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Аркуш підписів</translation>
        </message>
        <message>
            <source>Caption sheet of this set</source>
            <translation>Аркуш підписів цієї серії</translation>
        </message>
        <message>
            <source>For outside: without the desk’s states and findings</source>
            <translation>Для чужих очей: без станів і зауважень редакції</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Записати…</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Caption sheet: picture {done} of {total}</source>
            <translation>Аркуш підписів: знімок {done} із {total}</translation>
        </message>
        <message>
            <source>Document: captions and credits in a list; it can come back</source>
            <translation>Документ: підписи й авторство списком; його можна повернути</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>PDF: to print, to sign, to keep</source>
            <translation>PDF: надрукувати, підписати, зберігати</translation>
        </message>
        <message>
            <source>Table as text (CSV): for other systems; it can come back</source>
            <translation>Таблиця текстом (CSV): для інших систем; її можна повернути</translation>
        </message>
        <message>
            <source>Text: who took which picture, for the imprint</source>
            <translation>Текст: хто що зняв, для вихідних даних</translation>
        </message>
        <message>
            <source>Web page: to read anywhere, nothing else is needed</source>
            <translation>Вебсторінка: читати будь-де, більше нічого не треба</translation>
        </message>
        <message>
            <source>Workbook: to edit and translate; it can come back</source>
            <translation>Таблиця: правити й перекладати; її можна повернути</translation>
        </message>
        <message>
            <source>Write the caption sheet</source>
            <translation>Записати аркуш підписів</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
        <message>
            <source>ninjs: for content management systems</source>
            <translation>ninjs: для систем керування сайтом</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>All photos of a camera are moved by the same time. Dates without a time of day stay as they are: no clock has told them.</source>
            <translation>Усі знімки однієї камери зсуваються на той самий час. Дати без часу доби лишаються: їх ставив не годинник.</translation>
        </message>
        <message>
            <source>Camera clock {amount}</source>
            <translation>Годинник камери {amount}</translation>
        </message>
        <message>
            <source>Correct the camera's clock</source>
            <translation>Виправити годинник камери</translation>
        </message>
        <message>
            <source>Leave the time zone</source>
            <translation>Не міняти часовий пояс</translation>
        </message>
        <message>
            <source>Move by (days, h:min:s)</source>
            <translation>Зсунути на (дні, г:хв:с)</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>Зсув від UTC</translation>
        </message>
        <message>
            <source>Tell the same moment in</source>
            <translation>Той самий момент у поясі</translation>
        </message>
        <message>
            <source>The clock showed the zone</source>
            <translation>Годинник ішов за поясом</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовий пояс</translation>
        </message>
        <message>
            <source>or: {name} was taken at</source>
            <translation>або: {name} знято о</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>{field}, translation</source>
            <translation>{field}, переклад</translation>
        </message>
    </context>
    <context>
        <name>SigningOff</name>
        <message numerus="yes">
            <source>%Ln warnings are open.</source>
            <translation>
                <numerusform>Лишається %Ln попередження.</numerusform>
                <numerusform>Лишається %Ln попередження.</numerusform>
                <numerusform>Лишається %Ln попереджень.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not signed off: blockers and what needs a reason stand in the way.</source>
            <translation>Не підписано: заважає те, що не можна випускати, і те, що потребує причини.</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Підписати до друку</translation>
        </message>
        <message numerus="yes">
            <source>Sign off %Ln photos?</source>
            <translation>
                <numerusform>Підписати до друку %Ln знімок?</numerusform>
                <numerusform>Підписати до друку %Ln знімки?</numerusform>
                <numerusform>Підписати до друку %Ln знімків?</numerusform>
            </translation>
        </message>
        <message>
            <source>The check is still under way.</source>
            <translation>Перевірка ще триває.</translation>
        </message>
        <message>
            <source>Unsaved edits are saved first. Each photo is cleared under your name, for all its fields as they are.</source>
            <translation>Спершу зберігається незбережене. Кожен знімок дозволяється до друку від вашого імені, з усіма полями як вони є.</translation>
        </message>
    </context>
    <context>
        <name>SpellMarks</name>
        <message>
            <source>Add “{word}” to the desk's words</source>
            <translation>Додати «{word}» до слів редакції</translation>
        </message>
        <message>
            <source>Looking for what was meant…</source>
            <translation>Шукаю схожі слова…</translation>
        </message>
        <message>
            <source>Mark wrong words</source>
            <translation>Підкреслювати помилки</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Captioned</source>
            <translation>Підписано</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Перевірено</translation>
        </message>
        <message>
            <source>Checked by {name}, {time}</source>
            <translation>Перевірено: {name}, {time}</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Дозволено</translation>
        </message>
        <message>
            <source>Cleared by {name}, {time}</source>
            <translation>Дозволено: {name}, {time}</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Притримано</translation>
        </message>
        <message>
            <source>Held by {name}, {time}</source>
            <translation>Притримано: {name}, {time}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новий</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>зображення</translation>
        </message>
        <message>
            <source>since then changed: {what}</source>
            <translation>відтоді змінено: {what}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>хтось</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: nothing was marked.</source>
            <translation>У полі стоїть те, що не може бути його значенням: нічого не позначено.</translation>
        </message>
        <message>
            <source>Checked: {photos}</source>
            <translation>Перевірено: {photos}</translation>
        </message>
        <message>
            <source>Cleared: {photos}</source>
            <translation>Дозволено: {photos}</translation>
        </message>
        <message>
            <source>Held: {photos}</source>
            <translation>Притримано: {photos}</translation>
        </message>
        <message>
            <source>Marking {done} of {total}</source>
            <translation>Позначаю {done} з {total}</translation>
        </message>
        <message>
            <source>Not marked, because not saved or not readable: {photos}.</source>
            <translation>Не позначено, бо не збережено або не читається: {photos}.</translation>
        </message>
        <message>
            <source>Open again: {photos}</source>
            <translation>Знову відкрито: {photos}</translation>
        </message>
        <message>
            <source>{photo} is not cleared: {why}.</source>
            <translation>{photo} не дозволено до друку: {why}.</translation>
        </message>
    </context>
    <context>
        <name>Stories</name>
        <message>
            <source>A story belongs to the photos of one folder: open that folder.</source>
            <translation>Історія належить знімкам однієї теки: відкрийте цю теку.</translation>
        </message>
        <message>
            <source>Another desk changed the story just now; what it said is kept in the story’s file.</source>
            <translation>Історію щойно змінили в іншій редакції; попереднє зберігається у файлі історії.</translation>
        </message>
        <message>
            <source>Another desk changed the story; it is shown as it is now.</source>
            <translation>Інша редакція змінила історію; показано, якою вона є тепер.</translation>
        </message>
        <message>
            <source>Parts of the story cannot be read; they are kept in its file as they are.</source>
            <translation>Частин історії не прочитати; вони зберігаються в її файлі як є.</translation>
        </message>
        <message>
            <source>The story’s file was damaged; it is kept as {name}.</source>
            <translation>Файл історії було пошкоджено; його збережено як {name}.</translation>
        </message>
        <message>
            <source>What was typed of the story the last time, and not saved, is back.</source>
            <translation>Набране в історії минулого разу й не збережене повернулося.</translation>
        </message>
    </context>
    <context>
        <name>StoryDialog</name>
        <message>
            <source>6 March 2022, or 2022-03-06</source>
            <translation>6 березня 2022 або 2022-03-06</translation>
        </message>
        <message>
            <source>Byline: who took the photographs, one name a line</source>
            <translation>Автори: хто знімав, по імені в рядку</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Дата публікації</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Дата події</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Kept beside the photos as you type. What is not known may stay empty.</source>
            <translation>Зберігається поруч зі знімками під час введення. Невідоме може лишитися порожнім.</translation>
        </message>
        <message>
            <source>Languages of the texts, in order</source>
            <translation>Мови текстів за порядком</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Основна мова</translation>
        </message>
        <message>
            <source>Noted for all who work on the set. captioner does not check locations in files yet.</source>
            <translation>Це бачать усі, хто працює із серією. Місць зйомки у файлах captioner поки не перевіряє.</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Нотатки для редакції</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Місце</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Прочитати з файлу…</translation>
        </message>
        <message>
            <source>Read the story’s text</source>
            <translation>Прочитати текст історії</translation>
        </message>
        <message>
            <source>Read the text below</source>
            <translation>Прочитати текст нижче</translation>
        </message>
        <message>
            <source>Sensitive: people can be harmed by what these photos tell</source>
            <translation>Вразлива: розказане на знімках може зашкодити людям</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Текст історії</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексти</translation>
        </message>
        <message numerus="yes">
            <source>The order of %Ln photos is kept.</source>
            <translation>
                <numerusform>Зберігається порядок %Ln знімка.</numerusform>
                <numerusform>Зберігається порядок %Ln знімків.</numerusform>
                <numerusform>Зберігається порядок %Ln знімків.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: “{text}” cannot be understood. Correct it, or empty it.</source>
            <translation>{name}: «{text}» неможливо зрозуміти. Виправте або очистьте поле.</translation>
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message numerus="yes">
            <source>%Ln photos are as they were.</source>
            <translation>
                <numerusform>%Ln знімок такий, яким був.</numerusform>
                <numerusform>%Ln знімки такі, якими були.</numerusform>
                <numerusform>%Ln знімків такі, якими були.</numerusform>
            </translation>
        </message>
        <message>
            <source>All saves</source>
            <translation>Усі збереження</translation>
        </message>
        <message>
            <source>File and sidecar become what they were before, byte for byte. Unsaved edits stay. A photo that another program changed since is left as it is.</source>
            <translation>Файл і супутник стануть такими, як були, байт у байт. Незбережені зміни лишаться. Знімка, який відтоді змінила інша програма, не зачеплять.</translation>
        </message>
        <message>
            <source>Last save</source>
            <translation>Останнє</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Лишити як є</translation>
        </message>
        <message>
            <source>No save of these photos is known that could be taken back.</source>
            <translation>Немає збережень цих знімків, які можна скасувати.</translation>
        </message>
        <message numerus="yes">
            <source>Take back saves of %Ln photos?</source>
            <translation>
                <numerusform>Скасувати збереження %Ln знімка?</numerusform>
                <numerusform>Скасувати збереження %Ln знімків?</numerusform>
                <numerusform>Скасувати збереження %Ln знімків?</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back saves of {name}?</source>
            <translation>Скасувати збереження {name}?</translation>
        </message>
        <message>
            <source>{name} is as it was.</source>
            <translation>{name} такий, яким був.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>A template fills several fields at once. What it would make of this photo and the next is shown; nothing is changed before you apply it. Ctrl+Alt with its number applies one without this page.</source>
            <translation>Шаблон заповнює відразу кілька полів. Видно, що вийде на цьому знімку й на наступному; до застосування нічого не міняється. Ctrl+Alt із номером застосовує шаблон без цієї сторінки.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Змінити…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Вивантажити всі…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Завантажити…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ще</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Нижче</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Вище</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Новий…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>There is no template yet. “New…” makes one.</source>
            <translation>Шаблонів ще немає. «Новий…» створить перший.</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>Add a field</source>
            <translation>Додати поле</translation>
        </message>
        <message>
            <source>Another template has this name.</source>
            <translation>Так уже названо інший шаблон.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Змінити шаблон</translation>
        </message>
        <message>
            <source>It fills no field yet.</source>
            <translation>Він ще не заповнює жодного поля.</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Йому потрібне ім’я.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Ім’я шаблону</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Новий шаблон</translation>
        </message>
        <message>
            <source>On the current photo</source>
            <translation>На поточному знімку</translation>
        </message>
        <message>
            <source>Variables stand in braces: {examples}. A question mark lets one be empty: {optional}. A photo that lacks what a line needs is left as it is.</source>
            <translation>Змінні — у фігурних дужках: {examples}. Зі знаком питання змінна може бути порожньою: {optional}. Знімок, де немає потрібного для рядка, лишається як є.</translation>
        </message>
    </context>
    <context>
        <name>TemplateLine</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Що робити з тим, що вже є</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Мова тексту</translation>
        </message>
        <message>
            <source>Remove this field</source>
            <translation>Прибрати це поле</translation>
        </message>
        <message>
            <source>Text with variables</source>
            <translation>Текст зі змінними</translation>
        </message>
        <message>
            <source>Text, with variables in braces: {example}</source>
            <translation>Текст, змінні в дужках: {example}</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Змінна</translation>
        </message>
        <message>
            <source>is added at the end</source>
            <translation>додасться в кінець</translation>
        </message>
        <message>
            <source>is added in front</source>
            <translation>додасться на початок</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>основний текст</translation>
        </message>
        <message>
            <source>only where empty</source>
            <translation>лише де порожньо</translation>
        </message>
        <message>
            <source>replaces what is there</source>
            <translation>замінить те, що є</translation>
        </message>
    </context>
    <context>
        <name>Templating</name>
        <message>
            <source>Export templates</source>
            <translation>Вивантажити шаблони</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>Завантажити шаблони</translation>
        </message>
        <message>
            <source>No photo is selected.</source>
            <translation>Знімок не вибрано.</translation>
        </message>
        <message>
            <source>Template {number}</source>
            <translation>Шаблон {number}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблони</translation>
        </message>
        <message>
            <source>There is no template {number}.</source>
            <translation>Шаблону {number} немає.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Add the story</source>
            <translation>Додати матеріал</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фільтр</translation>
        </message>
        <message>
            <source>Filter: text, “no credit”, …</source>
            <translation>Фільтр: текст, «немає авторства»…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Відкрити…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Save {count}</source>
            <translation>Зберегти {count}</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Показати лише…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Матеріал</translation>
        </message>
        <message>
            <source>Story of this set: headline, byline, place, dates, languages</source>
            <translation>Історія цієї серії: заголовок, автори, місце, дати, мови</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>identity protected</source>
            <translation>особу захищено</translation>
        </message>
        <message>
            <source>in this set</source>
            <translation>у цій серії</translation>
        </message>
        <message>
            <source>used before</source>
            <translation>використовувалось раніше</translation>
        </message>
    </context>
    <context>
        <name>TypingHelp</name>
        <message>
            <source>Code {code}</source>
            <translation>Код {code}</translation>
        </message>
        <message>
            <source>What was typed before is forgotten: it is suggested no more.</source>
            <translation>Введене раніше забуто: більше не підказується.</translation>
        </message>
        <message>
            <source>“{code}” has filled other fields, too: {fields}.</source>
            <translation>«{code}» заповнив і інші поля: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ValueList</name>
        <message>
            <source>Shift+Enter: {word}</source>
            <translation>Shift+Enter: {word}</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo</source>
            <translation>Знімок</translation>
        </message>
        <message>
            <source>fill {zoom}</source>
            <translation>заповнено {zoom}</translation>
        </message>
        <message>
            <source>fit {zoom}</source>
            <translation>цілком {zoom}</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>немає знімка</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every photo shown here names its photographer.</source>
            <translation>Кожен показаний знімок називає фотографа.</translation>
        </message>
        <message>
            <source>That was the last photo.</source>
            <translation>Це був останній знімок.</translation>
        </message>
        <message>
            <source>The photo before this one has no caption.</source>
            <translation>Попередній знімок не має підпису.</translation>
        </message>
        <message>
            <source>The photo before this one names no photographer.</source>
            <translation>Попередній знімок не називає фотографа.</translation>
        </message>
        <message>
            <source>There is no photo before this one.</source>
            <translation>Перед цим знімком немає іншого.</translation>
        </message>
        <message>
            <source>This is the first photo.</source>
            <translation>Це перший знімок.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln знімок</numerusform>
                <numerusform>%Ln знімки</numerusform>
                <numerusform>%Ln знімків</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} of {photos}</source>
            <translation>{field}: {photos}</translation>
        </message>
    </context>
</TS>
